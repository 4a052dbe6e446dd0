package dev.svcdoctor.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.IntStream;

class VisibleTest {

    static List<Arguments> hostile() {
        return List.of(
                Arguments.of("ESC", "\u001b[2J\u001b[1;1H", "␛[2J␛[1;1H", "\\x1b[2J\\x1b[1;1H"),
                Arguments.of(
                        "clipboard (OSC 52)",
                        "\u001b]52;c;cm0gLXJm\u0007",
                        "␛]52;c;cm0gLXJm␇",
                        "\\x1b]52;c;cm0gLXJm\\x07"),
                Arguments.of("C1 CSI", "\u009b31mred", "<U+009B>31mred", "<U+009B>31mred"),
                Arguments.of("C1 OSC", "\u009d0;title\u009c", "<U+009D>0;title<U+009C>", null),
                Arguments.of("carriage return", "good\rbad", "good␍bad", "good\\x0dbad"),
                Arguments.of("line feed", "a\nb", "a␊b", "a\\x0ab"),
                Arguments.of("backspace", "rm\b\bls", "rm␈␈ls", "rm\\x08\\x08ls"),
                Arguments.of("delete", "a\u007fb", "a␡b", "a\\x7fb"),
                Arguments.of("NUL", "a\u0000b", "a␀b", "a\\x00b"),
                Arguments.of("tab", "\tat X", "    at X", "    at X"),
                Arguments.of("bidi override", "\u202egnp.exe", "<U+202E>gnp.exe", null),
                Arguments.of("bidi isolate", "a\u2066b\u2069", "a<U+2066>b<U+2069>", null),
                Arguments.of("mark of direction", "a\u200fb\u061c", "a<U+200F>b<U+061C>", null),
                Arguments.of(
                        "zero width", "a\u200bb\u200d\ufeff", "a<U+200B>b<U+200D><U+FEFF>", null),
                Arguments.of("soft hyphen", "pass\u00adword", "pass<U+00AD>word", null),
                Arguments.of("line separator", "a\u2028b", "a<U+2028>b", null),
                Arguments.of("tag characters", "a\udb40\udc41b", "a<U+E0041>b", null),
                Arguments.of("Hangul filler", "a\u3164b", "a<U+3164>b", null),
                Arguments.of(
                        "variation selectors",
                        "\u2764\ufe0f a\ufe01",
                        "❤ a<U+FE01>",
                        "<U+2764> a<U+FE01>"),
                Arguments.of("lone high surrogate", "a\ud800b", "a<U+D800>b", null),
                Arguments.of("lone low surrogate", "\udfff", "<U+DFFF>", null),
                Arguments.of("unassigned", "a\u0378b", "a<U+0378>b", null),
                Arguments.of("a mark without a letter", "\u0301a", "<U+0301>a", null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileTextIsShownAndDoesNothing(String name, String text, String unicode, String ascii) {
        assertEquals(unicode, Visible.UNICODE.line(text));
        assertEquals(ascii == null ? unicode : ascii, Visible.ASCII.line(text));
    }

    @Test
    void textThatHarmsNobodyStaysAsItIs() {
        String text = "Größe 4月 01 停止 … «née» cafe\u0301 ✓ 🚀 \ue0b0";
        assertEquals(text, Visible.UNICODE.line(text));
    }

    @Test
    void asciiShowsLookAlikesAndNumbers() {
        assertEquals("\"x\" ... - <U+505C>", Visible.ASCII.line("“x” … – 停"));
    }

    @Test
    void aPileOfMarksIsCutOff() {
        String shown = Visible.UNICODE.line("a" + "\u0301".repeat(6) + "b\u0301");
        assertEquals("a" + "\u0301".repeat(4) + "<U+0301>".repeat(2) + "b\u0301", shown);
    }

    @ParameterizedTest
    @EnumSource
    void noCharacterOfUnicodeGetsThroughThatATerminalObeys(Visible visible) {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .forEach(c -> checkHarmless(c, visible.line("x" + Character.toString(c))));
    }

    private static void checkHarmless(int c, String shown) {
        shown.codePoints()
                .forEach(out -> {
                    int type = Character.getType(out);
                    assertFalse(
                            type == Character.CONTROL
                                    || type == Character.FORMAT
                                    || type == Character.SURROGATE,
                            () -> "U+%04X gets through".formatted(c));
                });
    }

    @ParameterizedTest
    @EnumSource
    void twiceIsTheSameAsOnce(Visible visible) {
        hostile()
                .forEach(row -> {
                    String once = visible.line((String) row.get()[1]);
                    assertEquals(once, visible.line(once));
                });
    }

    @Test
    void linesAreKeptApart() {
        assertEquals(List.of("a", "␛b", ""), Visible.UNICODE.lines("a\r\n\u001bb\n\n"));
        assertEquals(List.of(""), Visible.UNICODE.lines(""));
    }

    @Test
    void asciiIsAscii() {
        IntStream.rangeClosed(0, 0xFFFF)
                .mapToObj(c -> Visible.ASCII.line(Character.toString(c)))
                .forEach(shown ->
                        assertTrue(shown.chars().allMatch(c -> c >= ' ' && c < 0x7f), shown));
    }
}
