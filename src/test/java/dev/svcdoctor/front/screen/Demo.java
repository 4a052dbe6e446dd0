package dev.svcdoctor.front.screen;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Shows the founding case on the terminal, to be looked at by a person; changes nothing. */
final class Demo {
    private Demo() {}

    public static void main(String[] args) throws Exception {
        List<String> words = List.of(args);
        ScreenFront.Options options =
                new ScreenFront.Options(!words.contains("mono"), words.contains("ascii"));
        FakeSession session = session(words, pace(words));
        System.exit(ScreenFront.run(Cases.ZOOKEEPER, ZoneOffset.UTC, session, options));
    }

    private static Duration pace(List<String> words) {
        if (words.contains("slow")) {
            return Duration.ofMillis(1500);
        }
        return Duration.ofMillis(words.contains("fixslow") ? 600 : 250);
    }

    private static FakeSession session(List<String> words, Duration pace) {
        if (words.contains("chinese")) {
            return Cases.chinese();
        }
        if (words.contains("question")) {
            return Cases.question();
        }
        if (words.contains("bug")) {
            return new FakeSession(null, null, null, pace);
        }
        return words.contains("hostile") ? Cases.hostile() : Cases.exit143(pace);
    }
}
