package dev.svcdoctor.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3", "4月, 3", "停止, 4", "ｆｕｌｌ, 8", "한국, 4", "🚀, 2", "✓●❯─, 4", "é, 1", "ß…, 2", "ﾊﾝ, 2"
    })
    void wideCharactersTakeTwoColumns(String text, int columns) {
        assertEquals(columns, Columns.of(text));
    }

    @Test
    void marksTakeNoColumn() {
        assertEquals(4, Columns.of("cafe\u0301"));
    }

    @Test
    void paddingCountsColumns() {
        assertEquals("停止  |", Columns.pad("停止", 6) + "|");
        assertEquals("toolong", Columns.pad("toolong", 3));
    }

    @Test
    void cuttingNeverHalvesAWideCharacter() {
        assertEquals("停…", Columns.cut("停止了", 4, "…"));
        assertEquals("停止了", Columns.cut("停止了", 6, "…"));
    }

    @Test
    void linesBreakAtBlanks() {
        assertEquals(List.of("one two", "three"), Columns.wrap("one two three", 9));
        assertEquals(List.of("one two", "three"), Columns.wrap("one two   three", 7));
        assertEquals(List.of("   indented"), Columns.wrap("   indented", 20));
        assertEquals(List.of(""), Columns.wrap("", 20));
    }

    @Test
    void aWordLongerThanALineIsBroken() {
        assertEquals(List.of("abcd", "efgh", "i"), Columns.wrap("abcdefghi", 4));
        assertEquals(List.of("停止", "停止"), Columns.wrap("停止停止", 5));
    }

    @Test
    void noLineIsLongerThanAsked() {
        String text =
                "Main process exited, code=exited, status=143/n/a 停止 zookeeper ... 已停止 /a/very/long/path";
        for (int width = 2; width < 60; width++) {
            int most = width;
            assertTrue(
                    Columns.wrap(text, width).stream().allMatch(line -> Columns.of(line) <= most));
        }
    }
}
