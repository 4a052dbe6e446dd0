package dev.svcdoctor.front.line;

import dev.svcdoctor.guide.FakeSession;
import dev.svcdoctor.guide.Samples;

/** Runs the line front on this terminal with a hand-made case. */
final class LineDemo {
    private LineDemo() {}

    static void main(String[] arguments) {
        String term = System.getenv().getOrDefault("TERM", "");
        boolean colour = System.getenv("NO_COLOR") == null;
        System.exit(
                LineFront.run(
                        FakeSession.seeing(Samples.stopped143()),
                        new LineFront.Options(
                                Samples.ZOOKEEPER, Samples.ZONE, term, false, colour)));
    }
}
