package dev.svcdoctor.diagnose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.knowledge.Pattern;
import dev.svcdoctor.knowledge.Template;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.model.UnitName;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One word of a list directive changes; everything else stays as it stands in the files. */
class RewritingTest {

    private static Facts facts(String unitFile) {
        return Facts.of(
                new Case(
                        UnitName.parse("tiles.service").asKnown().orElseThrow(),
                        "web-01",
                        Fact.known(252),
                        Source.CASE,
                        Instant.EPOCH,
                        Fact.known(""),
                        Fact.known("# /etc/systemd/system/tiles.service\n[Service]\n" + unitFile),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of()));
    }

    private static Optional<String> rewritten(
            String unitFile, String directive, String from, String to) {
        Names names = Names.NONE.with("from", from).with("to", to);
        return new Rewriting(new Scope(facts(unitFile), Map.of()), names)
                .apply(
                        new Pattern.Line.Rewrite(
                                "Service",
                                Template.of(directive),
                                Template.of("{from}"),
                                Template.of(to.isEmpty() ? "" : "{to}")))
                .map(RewritingTest::text);
    }

    private static String text(List<Setting> settings) {
        StringBuilder text = new StringBuilder();
        settings.forEach(setting -> text.append(setting.line()).append('\n'));
        return text.toString();
    }

    private static void assertRewritten(
            String expected, String unitFile, String directive, String from, String to) {
        assertEquals(Optional.of(expected), rewritten(unitFile, directive, from, to));
    }

    private static void assertNothing(String unitFile, String directive, String from, String to) {
        assertEquals(Optional.empty(), rewritten(unitFile, directive, from, to));
    }

    @Test
    void aResetAndThenEveryLineInForce() {
        assertRewritten(
                """
                ReadWritePaths=
                ReadWritePaths=/srv/tiles -/mnt/cache
                ReadWritePaths=/var/tiles
                """,
                """
                ReadWritePaths=/gone
                ReadWritePaths=
                ReadWritePaths=/srv/tiles /mnt/cache
                User=tiles
                ReadWritePaths=/var/tiles
                """,
                "ReadWritePaths",
                "/mnt/cache",
                "-/mnt/cache");
    }

    @Test
    void aPrefixStaysAndADashGoesBeforeIt() {
        assertRewritten(
                "ReadOnlyPaths=\nReadOnlyPaths=-+/mnt/cache\n",
                "ReadOnlyPaths=+/mnt/cache\n",
                "ReadOnlyPaths",
                "/mnt/cache",
                "-/mnt/cache");
        assertRewritten(
                "ExecStart=\nExecStart=-@/opt/tiles/tilesd tiles --depth 7\n",
                "ExecStart=-@/opt/tiles/tilsd tiles --depth 7\n",
                "ExecStart",
                "/opt/tiles/tilsd",
                "/opt/tiles/tilesd");
        assertRewritten(
                "ExecStartPre=\nExecStartPre=:+/opt/b\n",
                "ExecStartPre=:+/opt/a\n",
                "ExecStartPre",
                "/opt/a",
                "/opt/b");
    }

    @Test
    void whatHasItsDashAlreadyIsNotChanged() {
        assertNothing(
                "ReadWritePaths=-/mnt/cache\n", "ReadWritePaths", "/mnt/cache", "-/mnt/cache");
    }

    @Test
    void quotesStayAroundTheWord() {
        assertRewritten(
                "ReadWritePaths=\nReadWritePaths=\"-/mnt/my cache\" '/srv/a'\n",
                "ReadWritePaths=\"/mnt/my cache\" '/srv/a'\n",
                "ReadWritePaths",
                "/mnt/my cache",
                "-/mnt/my cache");
        assertRewritten(
                "ReadWritePaths=\nReadWritePaths=\"/mnt/my cache\" '-/srv/a'\n",
                "ReadWritePaths=\"/mnt/my cache\" '/srv/a'\n",
                "ReadWritePaths",
                "/srv/a",
                "-/srv/a");
    }

    @Test
    void aLongerPathIsAnotherWord() {
        assertRewritten(
                "ReadWritePaths=\nReadWritePaths=/mnt/cache/a /mnt/cache2 -/mnt/cache\n",
                "ReadWritePaths=/mnt/cache/a /mnt/cache2 /mnt/cache\n",
                "ReadWritePaths",
                "/mnt/cache",
                "-/mnt/cache");
        assertNothing("ReadWritePaths=/var/mnt/cache\n", "ReadWritePaths", "/mnt/cache", "/x");
    }

    @Test
    void onlyTheFirstOfTwoInALine() {
        assertRewritten(
                "ExecStart=\nExecStart=/opt/b --like /opt/a\n",
                "ExecStart=/opt/a --like /opt/a\n",
                "ExecStart",
                "/opt/a",
                "/opt/b");
    }

    /** One empty assignment takes back both lists, so both are written again. */
    @Test
    void bindPathsShareTheirReset() {
        assertRewritten(
                """
                BindReadOnlyPaths=
                BindPaths=/srv/in:/in
                BindReadOnlyPaths=/opt/base:/base
                BindReadOnlyPaths=-/opt/2019:/old
                BindPaths=/srv/out
                """,
                """
                BindPaths=/srv/in:/in
                BindReadOnlyPaths=/opt/base:/base
                BindReadOnlyPaths=/opt/2019:/old
                BindPaths=/srv/out
                """,
                "BindReadOnlyPaths",
                "/opt/2019",
                "-/opt/2019");
        assertNothing("BindPaths=/opt/2019:/old\n", "BindReadOnlyPaths", "/opt/2019", "/x");
    }

    @Test
    void aPathBehindAColonIsFoundToo() {
        assertRewritten(
                "BindPaths=\nBindPaths=/srv/in:/new\n",
                "BindPaths=/srv/in:/old\n",
                "BindPaths",
                "/old",
                "/new");
    }

    /** What is put in stands for itself; what stood there keeps its specifiers. */
    @Test
    void percentSignsOfTheNewWordAreDoubled() {
        assertRewritten(
                "ReadWritePaths=\nReadWritePaths=/srv/%i /mnt/100%%\n",
                "ReadWritePaths=/srv/%i /mnt/old\n", "ReadWritePaths", "/mnt/old", "/mnt/100%");
    }

    @Test
    void aWordThatIsDroppedTakesItsPrefixAlong() {
        assertRewritten(
                "ReadWritePaths=\nReadWritePaths=/srv/a /srv/c\n",
                "ReadWritePaths=/srv/a -/srv/b /srv/c\n",
                "ReadWritePaths",
                "/srv/b",
                "");
        assertRewritten(
                "ReadWritePaths=\nReadWritePaths=/srv/a\n",
                "ReadWritePaths=/srv/b\nReadWritePaths=/srv/a\n",
                "ReadWritePaths",
                "/srv/b",
                "");
    }

    @Test
    void aWordThatStandsNowhereIsNoFix() {
        assertNothing("User=tiles\n", "ReadWritePaths", "/mnt/cache", "-/mnt/cache");
        assertNothing("ReadWritePaths=/srv/tiles\n", "ReadWritePaths", "/mnt/cache", "/x");
    }

    @Test
    void continuedLinesBecomeOne() {
        assertRewritten(
                "ExecStart=\nExecStart=/opt/b --depth 7\n",
                "ExecStart=/opt/a \\\n    --depth 7\n",
                "ExecStart",
                "/opt/a",
                "/opt/b");
    }

    /** An empty condition of any kind takes back all of them. */
    @Test
    void conditionsShareTheirReset() {
        assertRewritten(
                """
                ConditionPathExists=
                ConditionFileNotEmpty=/etc/tiles.db
                ConditionPathExists=/etc/tiles.json
                """,
                """
                ConditionFileNotEmpty=/etc/tiles.db
                ConditionPathExists=/etc/tiles.conf
                """,
                "ConditionPathExists",
                "/etc/tiles.conf",
                "/etc/tiles.json");
    }

    @Test
    void onlyTheLastCommandIsKept() {
        assertEquals(
                Optional.of("ExecStart=\nExecStart=/opt/b %i\n"),
                new Rewriting(
                                new Scope(
                                        facts("ExecStart=/opt/a\nExecStart=/opt/b %i\n"), Map.of()),
                                Names.NONE)
                        .last(new Pattern.Line.Last("Service", "ExecStart"))
                        .map(RewritingTest::text));
    }
}
