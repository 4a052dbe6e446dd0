package dev.svcdoctor.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.model.JournalEntry;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The life of {@code zk.service}, one line an entry: who said it, in which run, and the words. The
 * message ids are those of {@code journalctl --dump-catalog}.
 */
class StoryTest {
    private static final Map<String, String> IDS =
            Map.of(
                    "Starting", "7d4958e842da4a758f6c1cdc7b36dcc5",
                    "Started", "39f53479d3a045ac8e11786248231fbf",
                    "Stopping", "de5b426a63be47a7b6ac3eaac82e2f6f",
                    "Stopped", "9d1aaa27d60140bd96365438aad20286",
                    "Main", "98e322203f7a4ed290d09fe03c09fe15",
                    "Control", "98e322203f7a4ed290d09fe03c09fe15",
                    "Deactivated", "7ad2d189f7e94e70a38c781354912448",
                    "Scheduled", "5eb03494b6584870a536b337290809b3");
    private static final String MANAGER =
            "\"_PID\":\"1\",\"_UID\":\"0\",\"_COMM\":\"systemd\",\"UNIT\":\"zk.service\","
                    + "\"_SYSTEMD_UNIT\":\"init.scope\",\"_TRANSPORT\":\"journal\",";

    /** All that a program can claim of itself. */
    private static final String FORGER =
            "\"_PID\":\"666\",\"_UID\":\"0\",\"_COMM\":\"systemd\",\"_EXE\":\"/usr/bin/python3\","
                    + "\"UNIT\":\"zk.service\",\"_SYSTEMD_UNIT\":\"zk.service\","
                    + "\"SYSLOG_IDENTIFIER\":\"systemd\",\"_TRANSPORT\":\"journal\",";

    private static final String CHILD =
            "\"_PID\":\"70\",\"_UID\":\"33\",\"_COMM\":\"(zkServer)\",\"UNIT\":\"zk.service\","
                    + "\"_SYSTEMD_UNIT\":\"init.scope\",\"_TRANSPORT\":\"journal\",";
    private static final String PROGRAM =
            "\"_PID\":\"77\",\"_UID\":\"33\",\"_COMM\":\"java\",\"_EXE\":\"/usr/bin/java\","
                    + "\"_SYSTEMD_UNIT\":\"zk.service\",\"_TRANSPORT\":\"stdout\",";
    private static final String DUMPER =
            "\"_PID\":\"99\",\"_UID\":\"0\",\"_COMM\":\"systemd-coredum\","
                    + "\"COREDUMP_UNIT\":\"zk.service\",\"_TRANSPORT\":\"journal\","
                    + "\"_SYSTEMD_UNIT\":\"systemd-coredump@1.service\",";

    private static Story story(String lines) {
        List<JournalEntry> entries = new ArrayList<>();
        lines.lines().forEach(line -> entries.add(entry(line.split(" +", 3), entries.size())));
        return Story.of(entries, "zk.service");
    }

    /** {@code WHO RUN WORDS}; a dash for no run. */
    private static JournalEntry entry(String[] line, int second) {
        String who =
                switch (line[0]) {
                    case "manager" -> MANAGER;
                    case "forger" -> FORGER;
                    case "child" -> CHILD;
                    case "dumper" -> DUMPER;
                    default -> PROGRAM;
                };
        boolean trusted = line[0].equals("manager") || line[0].equals("child");
        String invocation = trusted ? "INVOCATION_ID" : "_SYSTEMD_INVOCATION_ID";
        String words = line[2].replaceFirst("^zk.service: ", "");
        String json =
                "{\"__REALTIME_TIMESTAMP\":\"%d000000\",%s%s%s\"MESSAGE\":\"%s\"}"
                        .formatted(
                                1000 + second,
                                who,
                                field(invocation, line[1].equals("-") ? "" : line[1]),
                                field("MESSAGE_ID", IDS.getOrDefault(words.split(" ")[0], "")),
                                line[2]);
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return JournalReader.read(bytes, bytes.length).orElseThrow();
    }

    private static String field(String name, String value) {
        return value.isEmpty() ? "" : "\"%s\":\"%s\",".formatted(name, value);
    }

    private static List<List<String>> words(Story story) {
        return story.runs().stream()
                .map(run -> run.events().stream().map(Event::message).toList())
                .toList();
    }

    private static boolean stopAsked(String lines) {
        return story(lines).decisive().stopAsked().isPresent();
    }

    @Test
    void aStopThatWasAskedFor() {
        assertTrue(
                stopAsked(
                        """
                        manager a Started zk.service.
                        manager a Stopping zk.service...
                        manager a zk.service: Main process exited, code=exited, status=143/n/a
                        manager a zk.service: Failed with result 'exit-code'.
                        manager a Stopped zk.service.
                        """));
    }

    @Test
    void anExitThatNobodyAskedFor() {
        assertFalse(
                stopAsked(
                        """
                        manager a Started zk.service.
                        manager a zk.service: Main process exited, code=exited, status=143/n/a
                        manager a zk.service: Failed with result 'exit-code'.
                        """));
    }

    @Test
    void aStopAfterTheExitCameTooLate() {
        assertFalse(
                stopAsked(
                        """
                        manager a Started zk.service.
                        manager a zk.service: Main process exited, code=exited, status=143/n/a
                        manager a Stopping zk.service...
                        manager a Stopped zk.service.
                        """));
    }

    @Test
    void theStopOfAnEarlierRunDoesNotCount() {
        Story story =
                story(
                        """
                        manager a Started zk.service.
                        manager a Stopping zk.service...
                        manager a Stopped zk.service.
                        manager b Started zk.service.
                        manager b zk.service: Main process exited, code=exited, status=143/n/a
                        """);
        assertEquals(2, story.runs().size());
        assertTrue(story.runs().getFirst().stopAsked().isPresent());
        assertFalse(story.decisive().stopAsked().isPresent());
    }

    @Test
    void onlyTheManagerAnnouncesAStop() {
        String forged =
                """
                manager a Started zk.service.
                forger  a Stopping zk.service...
                program a Stopping zk.service...
                manager a zk.service: Main process exited, code=exited, status=143/n/a
                """;
        assertFalse(stopAsked(forged));
        assertEquals(
                List.of(Speaker.MANAGER, Speaker.PROGRAM, Speaker.PROGRAM, Speaker.MANAGER),
                story(forged).decisive().events().stream().map(Event::speaker).toList());
    }

    @Test
    void aForgedStartOpensNoRun() {
        assertEquals(
                1,
                story(
                                """
                                manager a Started zk.service.
                                forger  a Starting zk.service...
                                forger  a Started zk.service.
                                """)
                        .runs()
                        .size());
    }

    @Test
    void linesThatComeLateGoToTheirOwnRun() {
        assertEquals(
                List.of(
                        List.of("Started zk.service.", "I am a", "a says goodbye"),
                        List.of("Started zk.service.", "I am b")),
                words(
                        story(
                                """
                                manager a Started zk.service.
                                program a I am a
                                manager b Started zk.service.
                                program a a says goodbye
                                program b I am b
                                """)));
    }

    /** systemd 219 and pastes have no invocations: a start begins a run. */
    @Test
    void withoutInvocationsAStartBeginsARun() {
        assertEquals(
                List.of(
                        List.of("Starting zk.service...", "Started zk.service.", "one"),
                        List.of("Starting zk.service...", "two")),
                words(
                        story(
                                """
                                manager - Starting zk.service...
                                manager - Started zk.service.
                                program - one
                                manager - Starting zk.service...
                                program - two
                                """)));
        assertEquals(
                2,
                story(
                                """
                                manager - Started zk.service.
                                manager - Stopped zk.service.
                                manager - Started zk.service.
                                """)
                        .runs()
                        .size(),
                "Type=simple is never announced as starting");
    }

    @Test
    void aLineWithoutARunBelongsToTheLastOne() {
        assertEquals(
                List.of(List.of("Started zk.service."), List.of("Started zk.service.", "gone")),
                words(
                        story(
                                """
                                manager a Started zk.service.
                                manager b Started zk.service.
                                program - gone
                                """)));
    }

    @Test
    void aRefusedStartIsNotDecisive() {
        Story story =
                story(
                        """
                        manager a Started zk.service.
                        program a no such table
                        manager a zk.service: Main process exited, code=exited, status=1/FAILURE
                        manager a zk.service: Scheduled restart job, restart counter is at 5.
                        manager b zk.service: Start request repeated too quickly.
                        manager b zk.service: Failed with result 'start-limit-hit'.
                        """);
        assertEquals("no such table", story.decisive().programLines().getFirst().message());
    }

    /** The core dump's own service has a run of its own, which is not the unit's. */
    @Test
    void aStrangersRunIsNoneOfTheUnit() {
        assertEquals(
                List.of(
                        List.of(
                                "Started zk.service.",
                                "Process 77 (java) of user 33 dumped core.",
                                "zk.service: Main process exited, code=dumped, status=6/ABRT")),
                words(
                        story(
                                """
                                manager a Started zk.service.
                                dumper  x Process 77 (java) of user 33 dumped core.
                                manager a zk.service: Main process exited, code=dumped, status=6/ABRT
                                """)));
    }

    @Test
    void whoSaysWhat() {
        List<Speaker> speakers =
                story(
                                """
                                child   a Failed at step EXEC spawning /opt/zk: No such file
                                manager a zk.service: Main process exited, code=exited, status=203/EXEC
                                program a Failed at step EXEC spawning /opt/zk: No such file
                                dumper  x dumped core
                                """)
                        .runs()
                        .getFirst()
                        .events()
                        .stream()
                        .map(Event::speaker)
                        .toList();
        assertEquals(
                List.of(Speaker.CHILD, Speaker.MANAGER, Speaker.PROGRAM, Speaker.OTHER), speakers);
    }

    @Test
    void anEmptyJournalHasAnEmptyRun() {
        assertEquals(List.of(), story("").runs());
        assertEquals(List.of(), story("").decisive().events());
        assertFalse(story("").decisive().stopAsked().isPresent());
    }

    private static EventKind last(String lines) {
        return story(lines).last().orElseThrow().kind();
    }

    /** They come with the ids of a start that was made, or that failed. */
    @Test
    void aRefusedStartIsNoStart() {
        assertEquals(
                EventKind.CONDITION_UNMET,
                last(
                        "manager - Started zk.service was skipped because of an unmet condition check (ConditionPathExists=/a)."));
        assertEquals(
                EventKind.DEPENDENCY_FAILED,
                last(
                        "manager - Dependency failed for zk.service - ZooKeeper.\n"
                                + "manager - zk.service: Job zk.service/start failed with result 'dependency'."));
        assertEquals(
                EventKind.ASSERT_UNMET,
                last("manager - zk.service: Starting requested but asserts failed."));
        assertEquals(
                EventKind.STARTED,
                last(
                        "manager - zk.service was skipped because of an unmet condition check (ConditionPathExists=/a).\n"
                                + "manager a1 Started zk.service.\nprogram a1 hello"));
    }

    private static String closing(String lines, boolean late) {
        Run run = story(lines).decisive();
        return ProgramTalk.of(run)
                .closing(run.stopAsked(), run.last(EventKind.TIMEOUT), late)
                .map(Event::message)
                .orElse("");
    }

    @Test
    void aProgramAtWorkWhileItStopsIsHeard() {
        String run =
                """
                manager a1 Started zk.service.
                program a1 ready
                manager a1 Stopping zk.service...
                program a1 flushing the log
                %s
                program a1 %s
                manager a1 zk.service: State 'stop-sigterm' timed out. Killing.
                """;
        assertEquals("wrote 2 of 3", closing(run.formatted("program a1 x", "wrote 2 of 3"), true));
        assertEquals("", closing(run.formatted("program a1 x", "tick"), true));
        assertEquals("flushing the log", closing(run.formatted("program a1 x", "tick"), false));
        assertEquals("", closing(run.formatted("program a1 x", "ignoring SIGTERM, saving"), false));
    }

    @Test
    void dailyWorkIsNoClosingWork() {
        assertEquals(
                "",
                closing(
                        """
                        manager a1 Started zk.service.
                        program a1 saved 1 of 400
                        program a1 saved 2 of 400
                        manager a1 Stopping zk.service...
                        program a1 saved 3 of 400
                        manager a1 zk.service: State 'stop-sigterm' timed out. Killing.
                        """,
                        false));
    }
}
