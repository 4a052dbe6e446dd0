package dev.svcdoctor.front.screen;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Shows the founding case on the terminal, to be looked at by a person; changes nothing. */
final class Demo {
    private Demo() {}

    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        Duration pace = Duration.ofMillis(words.contains("slow") ? 1500 : 250);
        FakeSession session =
                words.contains("chinese")
                        ? Cases.chinese()
                        : words.contains("hostile") ? Cases.hostile() : Cases.exit143(pace);
        ScreenFront.Options options =
                new ScreenFront.Options(!words.contains("mono"), words.contains("ascii"));
        System.exit(ScreenFront.run(Cases.ZOOKEEPER, ZoneOffset.UTC, session, options));
    }
}
