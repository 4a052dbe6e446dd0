package dev.svcdoctor.fix.plan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class UnitFileTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "[Service]",
                "[Service]\r\nType=simple\r\n",
                "[Service]\rType=simple\r",
                "\ufeff[Service]\nA=1",
                "# c\n[Service]\nExecStart=/a \\\n# within\n  b \\\n\nX=1\n",
                "[Service]\nA=1 \\",
                "[Service]\nA=1 \\\n# comment",
                "[Service\nnonsense\n=x\n\\\n",
                "A\0B=1\0\n\n\r\r\n",
                "[Unit]\nA=1\n[Unit]\nA=2\n \t \n; end",
                "Beschreibung=\u00fc\u4e2d\n"
            })
    void printsWhatItRead(String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(raw, UnitFileText.parse(raw).bytes());
    }

    @Test
    void printsWhatItReadWhateverItIs() {
        Random random = new Random(143);
        String letters = "[]=\\\n\r\0#; \tAB\u00e9\u0085\u00a0";
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, letters.length())
                    .forEach(i -> text.append(letters.charAt(i)));
            byte[] raw = text.toString().getBytes(StandardCharsets.ISO_8859_1);
            assertArrayEquals(raw, UnitFileText.parse(raw).bytes(), text.toString());
        }
    }

    /** Only where there are some. */
    @Test
    void printsTheUnitFilesOfThisMachine() throws IOException {
        Path folder = Path.of("/usr/lib/systemd/system");
        assumeTrue(Files.isDirectory(folder));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] raw = Files.readAllBytes(file);
                assertArrayEquals(raw, UnitFileText.parse(raw).bytes(), file.toString());
            }
        }
    }

    @Test
    void joinsContinuedLinesAsSystemdDoes() {
        UnitFileText text =
                parse(
                        """
                        [Service]
                        ExecStart=/bin/a one \\
                          # a comment does not end it
                        \ttwo \\
                        ; nor does this
                        three
                        ExecStart=/bin/b \\\\
                        User=x
                        """);
        assertEquals(
                List.of("/bin/a one  two  three", "/bin/b \\\\"),
                text.values("Service", "ExecStart"));
        assertEquals(List.of("x"), text.values("Service", "User"));
    }

    @Test
    void readsValuesOfTheirSectionOnly() {
        UnitFileText text =
                parse("A=0\n[Unit]\nA = 1 \n[Service]\nA=2\n#A=3\n a=4\n[Unit]\n  A=5\nA=\n");
        assertEquals(List.of("1", "5", ""), text.values("Unit", "A"));
        assertEquals(List.of("2"), text.values("Service", "A"));
        assertEquals(List.of(), text.values("Install", "A"));
    }

    @Test
    void aBlankLineEndsAContinuation() {
        assertEquals(List.of("1"), parse("[Service]\nA=1 \\\n\nB=2\n").values("Service", "A"));
    }

    private static UnitFileText parse(String text) {
        return UnitFileText.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
