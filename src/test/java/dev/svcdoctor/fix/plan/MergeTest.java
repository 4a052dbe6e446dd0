package dev.svcdoctor.fix.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.model.Setting;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class MergeTest {
    private static final Setting SUCCESS_143 = service("SuccessExitStatus", "143");
    private static final Setting RESTART_ALWAYS = service("Restart", "always");

    @Test
    void anEmptyFileGetsSectionAndSetting() {
        assertEquals("[Service]\nSuccessExitStatus=143\n", merge("", SUCCESS_143));
    }

    @Test
    void aListIsAppendedToTheLastSectionOfItsName() {
        assertEquals(
                """
                [Service]
                SuccessExitStatus=1
                [Unit]
                Description=x
                [Service]
                User=y
                SuccessExitStatus=143

                # for installing
                [Install]
                WantedBy=multi-user.target
                """,
                merge(
                        """
                        [Service]
                        SuccessExitStatus=1
                        [Unit]
                        Description=x
                        [Service]
                        User=y

                        # for installing
                        [Install]
                        WantedBy=multi-user.target
                        """,
                        SUCCESS_143));
    }

    @Test
    void aScalarIsReplacedWhereItsLastAssignmentStands() {
        assertEquals(
                "[Service]\nRestart=no\n# why\n  Restart=always\nUser=x\n".replace("  R", "R"),
                merge(
                        "[Service]\nRestart=no\n# why\n  Restart = on-failure\nUser=x\n",
                        RESTART_ALWAYS));
    }

    @Test
    void aReplacedContinuationKeepsItsComments() {
        assertEquals(
                "[Service]\nType=exec\n# kept\nUser=x\n",
                merge("[Service]\nType=\\\n# kept\nsimple\nUser=x\n", service("Type", "exec")));
    }

    @Test
    void aMissingSectionComesLastAfterABlankLine() {
        assertEquals(
                "[Unit]\nDescription=x\n\n[Service]\nSuccessExitStatus=143\n",
                merge("[Unit]\nDescription=x\n", SUCCESS_143));
        assertEquals(
                "[Unit]\nDescription=x\n\n[Service]\nSuccessExitStatus=143\n",
                merge("[Unit]\nDescription=x\n\n", SUCCESS_143));
    }

    @Test
    void aLastLineWithoutEndIsEnded() {
        assertEquals(
                "[Service]\nUser=x\nSuccessExitStatus=143\n",
                merge("[Service]\nUser=x", SUCCESS_143));
        assertEquals("# c\n\n[Service]\nSuccessExitStatus=143\n", merge("# c", SUCCESS_143));
    }

    @Test
    void aReplacedLastLineStaysWithoutEnd() {
        assertEquals("[Service]\nRestart=always", merge("[Service]\nRestart=no", RESTART_ALWAYS));
    }

    @Test
    void anUnfinishedContinuationIsNotJoined() {
        assertEquals(
                "[Service]\nUser=x \\\n\nSuccessExitStatus=143\n",
                merge("[Service]\nUser=x \\\n", SUCCESS_143));
        assertEquals(
                "[Unit]\nDescription=x \\\n\n[Service]\nSuccessExitStatus=143\n",
                merge("[Unit]\nDescription=x \\", SUCCESS_143));
    }

    @Test
    void lineEndsAreThoseOfTheFile() {
        assertEquals(
                "[Service]\r\nRestart=always\r\nSuccessExitStatus=143\r\n",
                merge("[Service]\r\nRestart=no\r\n", RESTART_ALWAYS, SUCCESS_143));
    }

    @Test
    void whatIsInForceAlreadyIsNotWrittenAgain() {
        unchanged("[Service]\nSuccessExitStatus=143 0 TEMPFAIL\n", SUCCESS_143);
        unchanged("[Service]\nRestart=no\nRestart=always\n", RESTART_ALWAYS);
        unchanged(
                "[Service]\nEnvironment=A=1 \"B=x y\"\nEnvironment=C=1\n",
                service("Environment", "\"B=x y\""));
        unchanged("[Unit]\nAfter=a.service b.service\n", new Setting("Unit", "After", "b.service"));
    }

    @Test
    void whatWasResetSinceIsWrittenAgain() {
        assertEquals(
                "[Service]\nSuccessExitStatus=143\nSuccessExitStatus=\nSuccessExitStatus=143\n",
                merge("[Service]\nSuccessExitStatus=143\nSuccessExitStatus=\n", SUCCESS_143));
    }

    @Test
    void aVariableThatWasChangedSinceIsWrittenAgain() {
        assertEquals(
                "[Service]\nEnvironment=A=1\nEnvironment=A=2\nEnvironment=A=1\n",
                merge(
                        "[Service]\nEnvironment=A=1\nEnvironment=A=2\n",
                        service("Environment", "A=1")));
    }

    @Test
    void aResetIsWrittenWithTheValuesThatFollow() {
        Setting reset = service("ExecStart", "");
        Setting run = service("ExecStart", "/usr/bin/run --fast");
        String merged = "[Service]\nExecStart=\nExecStart=/usr/bin/run --fast\n";
        assertEquals(merged, merge("", reset, run));
        unchanged(merged, reset, run);
        assertEquals(
                "[Service]\nExecStart=/usr/bin/run --fast\nExecStart=\nExecStart=/usr/bin/run --fast\n",
                merge("[Service]\nExecStart=/usr/bin/run --fast\n", reset, run));
    }

    @Test
    void anUnknownDirectiveIsAppended() {
        assertEquals(
                "[Service]\nBrandNew=1\nBrandNew=2\n",
                merge("[Service]\nBrandNew=1\n", service("BrandNew", "2")));
    }

    @Test
    void otherLettersStayWhatTheyAre() {
        assertEquals(
                "# \u00fcber\n[Unit]\nDescription=\u4e2d\u6587\n",
                merge("# \u00fcber\n[Unit]\n", new Setting("Unit", "Description", "\u4e2d\u6587")));
    }

    /** Whatever the file: all that was there stays, the values are in force, and twice is once. */
    @Test
    void mergingKeepsEverythingElseAndIsDoneOnce() {
        Random random = new Random(7);
        List<String> lines =
                List.of(
                        "[Service]",
                        "[Unit]",
                        "# c",
                        "",
                        " ",
                        "Restart=no",
                        "SuccessExitStatus=1",
                        "SuccessExitStatus=143",
                        "Restart=always",
                        "User=x \\",
                        "nonsense",
                        "\\");
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(9), 0, lines.size())
                    .forEach(i ->
                            text.append(lines.get(i)).append(random.nextInt(9) == 0 ? "" : "\n"));
            String merged = merge(text.toString(), SUCCESS_143, RESTART_ALWAYS);
            assertEquals(merged, merge(merged, SUCCESS_143, RESTART_ALWAYS), text.toString());
            UnitFileText read = parse(merged);
            assertTrue(read.values("Service", "SuccessExitStatus").contains("143"), merged);
            assertEquals("always", read.values("Service", "Restart").getLast(), merged);
            assertTrue(
                    isSubsequence(withoutRestart(text.toString()), merged), text + " -> " + merged);
        }
    }

    private static List<String> withoutRestart(String text) {
        return text.lines()
                .filter(line -> !line.contains("Restart=") && !line.equals("\\"))
                .toList();
    }

    private static boolean isSubsequence(List<String> lines, String text) {
        List<String> rest = text.lines().toList();
        for (String line : lines) {
            int at = rest.indexOf(line);
            if (at < 0) {
                return false;
            }
            rest = rest.subList(at + 1, rest.size());
        }
        return true;
    }

    private static void unchanged(String text, Setting... settings) {
        assertEquals(text, merge(text, settings));
    }

    private static String merge(String text, Setting... settings) {
        byte[] once = parse(text).merge(List.of(settings)).bytes();
        byte[] twice = UnitFileText.parse(once).merge(List.of(settings)).bytes();
        String merged = new String(once, StandardCharsets.UTF_8);
        assertEquals(merged, new String(twice, StandardCharsets.UTF_8), "a second time");
        return merged;
    }

    private static UnitFileText parse(String text) {
        return UnitFileText.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Setting service(String directive, String value) {
        return new Setting("Service", directive, value);
    }

    @Test
    void theTableKnowsWhatAddsUp() {
        assertTrue(
                Stream.of("ExecStartPre", "Environment", "SuccessExitStatus", "EnvironmentFile")
                        .allMatch(name -> Directives.standard().of("Service", name).adds()));
        assertTrue(
                Stream.of("Type", "Restart", "PIDFile", "TimeoutStartSec", "User")
                        .noneMatch(name -> Directives.standard().of("Service", name).adds()));
        assertTrue(!Directives.standard().of("Unit", "Requires").resettable());
    }
}
