package dev.svcdoctor.front.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.googlecode.lanterna.input.KeyType;

import dev.svcdoctor.front.Visible;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the screen shows, page by page, in three sizes: see the files beside this class. */
class GoldenScreensTest {
    enum Size {
        WIDE(120, 40),
        USUAL(80, 24),
        SMALL(40, 12);

        final int columns;
        final int rows;

        Size(int columns, int rows) {
            this.columns = columns;
            this.rows = rows;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looking(Size size) throws IOException {
        expect(
                "looking",
                size,
                new Watched(Cases.exit143(), size.columns, size.rows, Visible.UNICODE));
    }

    @ParameterizedTest
    @EnumSource
    void cause(Size size) throws IOException {
        expect("cause", size, seen(Cases.exit143(), size));
    }

    @ParameterizedTest
    @EnumSource
    void fix(Size size) throws IOException {
        expect("fix", size, seen(Cases.exit143(), size).type("1"));
    }

    @ParameterizedTest
    @EnumSource
    void confirm(Size size) throws IOException {
        expect("confirm", size, seen(Cases.exit143(), size).type("11"));
    }

    @ParameterizedTest
    @EnumSource
    void checked(Size size) throws IOException {
        expect("checked", size, seen(Cases.exit143(), size).type("112"));
    }

    @ParameterizedTest
    @EnumSource
    void log(Size size) throws IOException {
        expect("log", size, seen(Cases.exit143(), size).type("l"));
    }

    @ParameterizedTest
    @EnumSource
    void causeWithoutDropIn(Size size) throws IOException {
        expect("manual-cause", size, seen(Cases.manual(), size));
    }

    @ParameterizedTest
    @EnumSource
    void stepsByHand(Size size) throws IOException {
        expect("manual-steps", size, seen(Cases.manual(), size).press(KeyType.Enter));
    }

    @ParameterizedTest
    @EnumSource
    void question(Size size) throws IOException {
        expect("question", size, seen(Cases.question(), size).type("1"));
    }

    @ParameterizedTest
    @EnumSource
    void healthy(Size size) throws IOException {
        expect("healthy", size, seen(Cases.healthy(), size));
    }

    @ParameterizedTest
    @EnumSource
    void unknown(Size size) throws IOException {
        expect("unknown", size, seen(Cases.unknown(), size));
    }

    @ParameterizedTest
    @EnumSource
    void wideCharacters(Size size) throws IOException {
        expect("chinese", size, seen(Cases.chinese(), size));
    }

    @ParameterizedTest
    @EnumSource
    void asciiOnly(Size size) throws IOException {
        expect(
                "ascii",
                size,
                new Watched(Cases.exit143(), size.columns, size.rows, Visible.ASCII).work());
    }

    private static Watched seen(FakeSession session, Size size) throws IOException {
        return Watched.seen(session, size.columns, size.rows);
    }

    private static void expect(String page, Size size, Watched shown) throws IOException {
        String name = "golden/" + page + "-" + size.columns + "x" + size.rows + ".txt";
        assertEquals(resource(name), shown.text(), name);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = GoldenScreensTest.class.getResourceAsStream(name)) {
            assertNotNull(in, name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
