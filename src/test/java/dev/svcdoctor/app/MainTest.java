package dev.svcdoctor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {
    private final Caught caught = new Caught();

    @Test
    void aBugIsOneLineAndAHint() {
        assertEquals(4, Main.guarded(caught.output(), false, MainTest::bug));
        assertEquals(
                """
                svc-doctor: internal error: java.lang.IllegalStateException: odd␊thing
                  run it again with --debug to see where
                """,
                caught.err());
    }

    @Test
    void withDebugItIsToldWhere() {
        assertEquals(4, Main.guarded(caught.output(), true, MainTest::bug));
        assertTrue(caught.err().contains("\n  at dev.svcdoctor.app.MainTest.bug("), caught.err());
        assertTrue(caught.err().contains("\n  because of java.lang.IllegalArgumentException\n"));
    }

    private static int bug() {
        throw new IllegalStateException("odd\nthing", new IllegalArgumentException());
    }
}
