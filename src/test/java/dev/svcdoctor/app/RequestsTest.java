package dev.svcdoctor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.svcdoctor.app.Options.Color;
import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.app.Options.Subject;
import dev.svcdoctor.model.UnitName;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class RequestsTest {
    private static final UnitName ZOOKEEPER = new UnitName("zookeeper.service");

    @Test
    void aUnitAloneIsGuidedFullScreenWithTheStandardValues() throws Exception {
        Options options = options("zookeeper");
        assertEquals(List.of(ZOOKEEPER), options.units());
        assertEquals(Form.SCREEN, options.form());
        assertEquals(new Options.Style(Color.AUTO, false), options.style());
        assertEquals(
                new Options.Cure(
                        false, false, Map.of(), false, Duration.ofSeconds(5), Optional.empty()),
                options.cure());
        assertEquals(new Subject.Machine(), options.subject());
        assertEquals(
                new Options.Extent(
                        Optional.empty(), Optional.empty(), 2000, Duration.ofSeconds(10)),
                options.extent());
        assertEquals(Optional.empty(), options.record());
        assertFalse(options.debug());
    }

    @Test
    void whatToDoIsRead() throws Exception {
        Options options =
                options(
                        "-y --dry-run --runtime --watch 0 --root /tmp --answer a=b=c --answer=k= x"
                                .split(" "));
        assertEquals(
                new Options.Cure(
                        true,
                        true,
                        Map.of("a", "b=c", "k", ""),
                        true,
                        Duration.ZERO,
                        Optional.of(Path.of("/tmp"))),
                options.cure());
    }

    @Test
    void howFarToLookIsRead() throws Exception {
        Options options =
                options(
                        "--system --since -1h --boot=-1 --lines 0 --timeout=3 --knowledge /k1 --knowledge=/k2 a b.timer"
                                .split(" "));
        assertEquals(List.of(new UnitName("a.service"), new UnitName("b.timer")), options.units());
        assertEquals(
                new Options.Extent(Optional.of("-1h"), Optional.of("-1"), 0, Duration.ofSeconds(3)),
                options.extent());
        assertEquals(List.of(Path.of("/k1"), Path.of("/k2")), options.knowledge());
    }

    @Test
    void howToShowIsRead() throws Exception {
        Options options =
                options("--json --color=never --ascii --record /tmp/x --debug a".split(" "));
        assertEquals(Form.JSON, options.form());
        assertEquals(new Options.Style(Color.NEVER, true), options.style());
        assertEquals(Optional.of(Path.of("/tmp/x")), options.record());
        assertTrue(options.debug());
    }

    @ParameterizedTest
    @CsvSource({
        "zookeeper,                   SCREEN",
        "zookeeper --line,            LINE",
        "zookeeper --report,          REPORT",
        "zookeeper --json,            JSON",
        "zookeeper --json --report,   JSON",
        "zookeeper -y,                REPORT",
        "zookeeper --yes --json,      JSON",
        "zookeeper --dry-run,         REPORT",
        "zookeeper --dry-run --json,  JSON"
    })
    void theFormFollowsTheOptions(String line, Form form) throws Exception {
        assertEquals(form, options(line.split(" ")).form());
    }

    @ParameterizedTest
    @CsvSource({
        "zookeeper,             zookeeper.service",
        "zookeeper.service,     zookeeper.service",
        "undo.service,          undo.service",
        "foo.bar,               foo.bar.service",
        "getty@tty1,            getty@tty1.service",
        "-- -.mount,            -.mount",
        "--boot zookeeper,      zookeeper.service"
    })
    void theUnit(String line, String unit) throws Exception {
        assertEquals(List.of(new UnitName(unit)), options(line.split(" ")).units());
    }

    @Test
    void theSameUnitTwiceIsOneUnit() throws Exception {
        assertEquals(List.of(ZOOKEEPER), options("zookeeper", "zookeeper.service").units());
    }

    @Test
    void aCaseAndTheDemoNameTheirUnitThemselves() throws Exception {
        assertEquals(
                new Subject.Recording(Path.of("/c").toAbsolutePath()),
                options("--case", "/c").subject());
        assertEquals(new Subject.Demo(), options("--demo").subject());
        assertEquals(List.of(), options("--demo").units());
    }

    @Test
    void theBootMayBeLeftOpen() throws Exception {
        assertEquals(Optional.of(""), options("a", "--boot").extent().boot());
        assertEquals(new UnitName("--boot.service"), options("--", "--boot").units().getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-h", "--help", "zookeeper --help", "undo -h", "scan --help", "--demo -h"})
    void helpWinsOverEverythingElse(String line) throws Exception {
        assertEquals(new Request.Help(), Requests.read(line.split(" ")));
    }

    @Test
    void version() throws Exception {
        assertEquals(new Request.Version(), Requests.read("--version"));
    }

    @Test
    void undo() throws Exception {
        Request.Undo undo =
                assertInstanceOf(
                        Request.Undo.class,
                        Requests.read(
                                "--root", "/r", "undo", "zookeeper", "--force", "--timeout=2"));
        assertEquals(Optional.of(ZOOKEEPER), undo.unit());
        assertEquals(Optional.of(Path.of("/r")), undo.root());
        assertEquals(Duration.ofSeconds(2), undo.timeout());
        assertTrue(undo.force());
        assertFalse(undo.list());
        assertTrue(assertInstanceOf(Request.Undo.class, Requests.read("undo", "--list")).list());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "--jsn zookeeper        | there is no option --jsn | did you mean --json?",
                "--rot=/x zookeeper     | there is no option --rot=/x | did you mean --root?",
                "-z zookeeper           | there is no option -z | svc-doctor --help lists what there is",
                "a --watch              | --watch wants a value: --watch SECONDS | svc-doctor --help lists what there is",
                "a --watch soon         | --watch wants a whole number, not 'soon' | svc-doctor --help lists what there is",
                "a --watch 86401        | --watch wants 0 to 86400, not '86401' | svc-doctor --help lists what there is",
                "a --timeout 0          | --timeout wants 1 to 86400, not '0' | svc-doctor --help lists what there is",
                "a --lines -1           | --lines wants 0 or more, not '-1' | svc-doctor --help lists what there is",
                "a --color blue         | --color wants auto, always or never, not 'blue' | svc-doctor --help lists what there is",
                "a --answer yes         | --answer wants KEY=VALUE, not 'yes' | svc-doctor --help lists what there is",
                "a --answer =yes        | --answer wants KEY=VALUE, not '=yes' | svc-doctor --help lists what there is",
                "a --root=              | --root wants a path, not '' | svc-doctor --help lists what there is",
                "a --since=             | --since wants TIME, not '' | svc-doctor --help lists what there is",
                "a -y --line            | --yes and --line contradict each other | --yes asks nothing; leave one of them out",
                "a --json --line        | --json and --line contradict each other | --json asks nothing; leave one of them out",
                "--demo --case /c       | --demo and --case contradict each other | --demo brings its own case; leave one of them out",
                "--demo a b             | a recorded case is about one unit | svc-doctor --help lists what there is",
                "a/b                    | 'a/b' is no unit: a unit name has at most 255 of the characters A-Z a-z 0-9 : - _ . \\ @ | name the unit, not its file: svc-doctor b",
                "/etc/systemd/system/a.service | '/etc/systemd/system/a.service' is no unit: a unit name has at most 255 of the characters A-Z a-z 0-9 : - _ . \\ @ | name the unit, not its file: svc-doctor a.service",
                "zk*                    | 'zk*' is no unit: a unit name has at most 255 of the characters A-Z a-z 0-9 : - _ . \\ @ | systemctl list-units --all lists the units",
                "a undo                 | 'undo' is a command of its own, not a unit | a unit of that name is written undo.service",
                "--json undo            | undo takes no --json | svc-doctor --help lists what there is",
                "undo a b               | undo takes one unit at a time | svc-doctor --help lists what there is",
                "--list                 | there is no option --list | did you mean --line?",
                "--json                 | choosing among the units that need attention is not there yet | systemctl --failed lists them; name one: svc-doctor UNIT",
                "scan                   | scan is not there yet | systemctl --failed lists the units; svc-doctor UNIT diagnoses one",
                "--json scan x* -q      | scan is not there yet | systemctl --failed lists the units; svc-doctor UNIT diagnoses one",
                "capture a -o /x        | capture is not there yet | svc-doctor UNIT --record DIR keeps a case, not redacted, in a folder for --case",
                "explain 143            | explain is not there yet | systemd-analyze exit-status and man systemd.exec explain exit statuses",
                "knowledge list         | knowledge is not there yet | the patterns are the YAML files below knowledge/ in the sources",
                "-H web-01 a            | --host is not there yet | copy the svc-doctor folder to that machine and run it there",
                "--paste                | --paste is not there yet | run svc-doctor on the machine itself, or --case with a recorded case",
                "--paste status.txt     | --paste is not there yet | run svc-doctor on the machine itself, or --case with a recorded case",
                "--user a               | --user is not there yet | the system's units work: svc-doctor UNIT"
            })
    void wrongUsageIsToldInOneLineWithAHint(String line, String message, String hint) {
        Misuse misuse = assertThrows(Misuse.class, () -> Requests.read(line.split(" ")));
        assertEquals(message, misuse.getMessage());
        assertEquals(hint, misuse.hint());
    }

    @Test
    void everyOptionAndCommandIsInTheHelpWhichIsEightyColumnsWide() {
        String help = Help.text();
        for (Flag flag : Flag.values()) {
            flag.names().forEach(name -> assertTrue(help.contains(name), name));
        }
        for (SubCommand command : SubCommand.values()) {
            assertTrue(help.contains("\n  " + command.word() + " "), command.word());
        }
        help.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void optionsThatContradictCannotBeMade() {
        assertThrows(
                IllegalArgumentException.class,
                () -> rebuilt(options("--demo"), List.of(), Form.LINE, true));
        assertThrows(
                IllegalArgumentException.class,
                () -> rebuilt(options("zookeeper"), List.of(), Form.REPORT, false));
    }

    private static Options rebuilt(Options o, List<UnitName> units, Form form, boolean yes) {
        Options.Cure cure =
                new Options.Cure(yes, false, Map.of(), false, Duration.ZERO, Optional.empty());
        return new Options(
                units,
                form,
                o.style(),
                cure,
                o.subject(),
                o.extent(),
                List.of(),
                o.record(),
                false);
    }

    private static Options options(String... line) throws Misuse {
        return assertInstanceOf(Request.Diagnose.class, Requests.read(line)).options();
    }
}
