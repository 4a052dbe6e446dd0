package dev.svcdoctor.front;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.guide.Block;
import dev.svcdoctor.guide.Choice;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.Health;
import dev.svcdoctor.guide.Page;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Stage;
import dev.svcdoctor.model.Step;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PageTextTest {
    private static final Header HEADER =
            new Header(
                    "zookeeper.service",
                    "Zookeeper",
                    "web-01",
                    "systemd 252",
                    Health.FAILED,
                    "failed (exit-code)",
                    "3 min ago",
                    "main process exited with 143");

    private static Page page(Block... blocks) {
        return new Page(
                HEADER,
                Stage.CAUSE,
                Set.of(Stage.LOOK),
                "Stopped as asked, but 143 counts as a failure",
                "certain",
                List.of(blocks),
                List.of(
                        new Choice("1", "Show the fix", ""),
                        new Choice("2", "See the log", "8 entries")),
                0,
                List.of(new Choice("?", "help", ""), new Choice("q", "quit", "")));
    }

    private static String text(int width, Visible visible, Page page) {
        PageText text = new PageText(width, visible);
        return Stream.of(
                        text.header(page.header()),
                        text.body(page),
                        List.of(Line.EMPTY),
                        text.choices(page))
                .flatMap(List::stream)
                .map(Line::text)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String blocks(int width, Block... blocks) {
        BlockText text = new BlockText(width, Visible.UNICODE);
        return Stream.of(blocks)
                .flatMap(block -> text.lines(block).stream())
                .map(Line::text)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aWideTerminalHasNotesBesideTheProof() {
        assertEquals(
                """
                  10:26:29  Stopping Zookeeper...                       a stop was asked for
                  10:26:29  Main process exited, code=exited, 状态=143  the JVM answered SIGTERM
                  show      SuccessExitStatus=                          only 0 counts as success
                """,
                blocks(
                        100,
                        new Block.Proof(
                                List.of(
                                        new Block.Proof.Row(
                                                "10:26:29",
                                                "Stopping Zookeeper...",
                                                "a stop was asked for"),
                                        new Block.Proof.Row(
                                                "10:26:29",
                                                "Main process exited, code=exited, 状态=143",
                                                "the JVM answered SIGTERM"),
                                        new Block.Proof.Row(
                                                "show",
                                                "SuccessExitStatus=",
                                                "only 0 counts as success")))));
    }

    @Test
    void aPageAtTheNarrowestTerminal() {
        assertEquals(
                """
                 zookeeper.service · Zookeeper
                 web-01 · systemd 252
                 ✗ failed (exit-code)   3 min ago
                   main process exited with 143
                 Step 2 of 5: Cause

                 Stopped as asked, but 143      certain
                 counts as a failure

                  It means little.

                 ❯ 1  Show the fix
                   2  See the log (8 entries)
                 Enter takes 1   ? help   q quit
                """,
                text(40, Visible.UNICODE, page(new Block.Text(List.of("It means little.")))));
    }

    @Test
    void asciiSaysTheSame() {
        assertEquals(
                """
                 zookeeper.service - Zookeeper                             web-01 - systemd 252
                 x failed (exit-code)   3 min ago   main process exited with 143
                 -- 1 Look + -- 2 Cause * -- 3 Fix -- 4 Check -- 5 Record ---------------------

                 Stopped as asked, but 143 counts as a failure                          certain

                  + done     journal: 8 entries
                  - skipped  path: permission denied

                 > 1  Show the fix
                   2  See the log (8 entries)
                 Enter takes 1   ? help   q quit
                """,
                text(
                        80,
                        Visible.ASCII,
                        page(
                                new Block.Progress(
                                        List.of(
                                                new Block.Progress.Row(
                                                        "journal",
                                                        Progress.State.DONE,
                                                        "8 entries"),
                                                new Block.Progress.Row(
                                                        "path",
                                                        Progress.State.SKIPPED,
                                                        "permission denied"))))));
    }

    @Test
    void whatCanBeCopiedIsNeverWrapped() {
        String command = "systemctl show --property=" + "ExecStart,".repeat(20);
        assertEquals(
                "  1. Look\n       " + command + "\n  " + command + "\n  + " + command + "\n",
                blocks(
                        40,
                        new Block.Steps(List.of(new Step("Look", command))),
                        new Block.Commands(List.of(command)),
                        new Block.Lines("", "", List.of(new Diff.Line(Diff.Kind.ADDED, command)))));
    }

    @Test
    void equalStepsHaveNumbersOfTheirOwn() {
        assertEquals(
                "  1. Again\n  2. Again\n",
                blocks(80, new Block.Steps(List.of(Step.of("Again"), Step.of("Again")))));
    }

    @Test
    void aDiffHasItsSigns() {
        assertEquals(
                """
                  /etc/x.conf (changed)
                    [Service]
                  - Type=simple
                  + Type=forking
                """,
                blocks(
                        80,
                        new Block.Lines(
                                "/etc/x.conf",
                                "changed",
                                List.of(
                                        new Diff.Line(Diff.Kind.CONTEXT, "[Service]"),
                                        new Diff.Line(Diff.Kind.REMOVED, "Type=simple"),
                                        new Diff.Line(Diff.Kind.ADDED, "Type=forking")))));
    }

    @Test
    void theLogAlignsWideNamesAndMarksTheProof() {
        assertEquals(
                """
                 ❯ marks the proof
                   … 1 earlier entry
                   10:26:28  服务[9]          启动
                 ❯ 10:26:29  systemd[1]       stopped
                   10:26:30  java[812] error  line one
                                              line two
                   … 2 later entries
                """,
                blocks(
                        80,
                        new Block.Log(
                                List.of(
                                        new Block.Log.Entry("10:26:28", "服务[9]", "启动", 6, false),
                                        new Block.Log.Entry(
                                                "10:26:29", "systemd[1]", "stopped", 6, true),
                                        new Block.Log.Entry(
                                                "10:26:30",
                                                "java[812]",
                                                "line one\nline two",
                                                3,
                                                false)),
                                1,
                                2)));
    }

    @Test
    void aQuotedFloodIsCut() {
        String flood = "word ".repeat(10_000);
        String shown = blocks(80, new Block.Proof(List.of(new Block.Proof.Row("show", flood, ""))));
        assertEquals(7, shown.lines().count());
        assertTrue(shown.lines().toList().getLast().matches("\\s+… and \\d+ more lines"), shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 110})
    void hostileTextReachesNoLineAndBreaksNoWidth(int width) {
        String evil = "\u001b]52;c;eA==\u0007\u202e停止\r\u009b2J\u200b\ud800 ".repeat(9);
        Page page =
                new Page(
                        new Header(evil, evil, evil, evil, Health.FAILED, evil, evil, evil),
                        Stage.CAUSE,
                        Set.of(),
                        evil,
                        "certain",
                        List.of(
                                new Block.Heading("Why"),
                                new Block.Text(List.of(evil)),
                                new Block.Proof(List.of(new Block.Proof.Row("show", evil, evil))),
                                new Block.Steps(List.of(new Step(evil, evil))),
                                new Block.Lines(
                                        evil, evil, List.of(new Diff.Line(Diff.Kind.ADDED, evil))),
                                new Block.Commands(List.of(evil)),
                                new Block.Progress(
                                        List.of(
                                                new Block.Progress.Row(
                                                        evil, Progress.State.DONE, evil))),
                                new Block.Log(
                                        List.of(
                                                new Block.Log.Entry(
                                                        "10:26:28", evil, evil, 3, true)),
                                        0,
                                        0)),
                        List.of(new Choice("1", evil, evil)),
                        0,
                        List.of(new Choice("q", "quit", "")));
        String shown = text(width, Visible.UNICODE, page);
        assertEquals(
                shown,
                shown.lines()
                        .map(Visible.UNICODE::line)
                        .collect(Collectors.joining("\n", "", "\n")));
        assertTrue(
                text(width, Visible.ASCII, page)
                        .chars()
                        .allMatch(c -> c == '\n' || c >= ' ' && c < 0x7f));
    }

    @Test
    void coloursAreSwitchedOffAgainAndChangeNoText() {
        Line line = Line.of(Style.BAD, "x failed").and(" and ").and(Style.QUIET, "more");
        assertEquals("\u001b[31mx failed\u001b[0m and \u001b[2mmore\u001b[0m", Colours.on(line));
        assertEquals("x failed and more", line.text());
    }
}
