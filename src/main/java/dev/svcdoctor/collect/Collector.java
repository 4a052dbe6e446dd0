package dev.svcdoctor.collect;

import dev.svcdoctor.evidence.Properties;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Command;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.model.UnitName;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes cases. The commands run at the same time; each has its limit, and one that fails leaves the
 * others.
 */
public final class Collector {
    private static final Pattern VERSION = Pattern.compile("^systemd (\\d+)");

    private static final int MOST_ROUNDS = 10;
    private static final Duration JUST = Duration.ofSeconds(4);

    private final Host host;
    private final Clock clock;
    private final Limits limits;
    private final Source source;

    public Collector(Host host, Clock clock, Limits limits, Source source) {
        this.host = host;
        this.clock = clock;
        this.limits = limits;
        this.source = source;
    }

    /**
     * Looks at a unit. An alias leads to the unit it stands for.
     *
     * @return missing if there is no systemd to ask; the reason says what was tried
     */
    public Fact<Case> collect(UnitName unit, Watcher watcher) {
        Fact<Case> first = look(unit, watcher);
        if (first instanceof Fact.Known<Case>(Case found)) {
            UnitName real = realName(found);
            return real.equals(unit) ? first : look(real, watcher);
        }
        return first;
    }

    private static UnitName realName(Case found) {
        Properties show = Properties.parse(found.show().asKnown().orElse(""));
        boolean loaded = show.get("LoadState").equals("loaded");
        return loaded
                ? UnitName.parse(show.get("Id")).asKnown().orElse(found.unit())
                : found.unit();
    }

    private Fact<Case> look(UnitName unit, Watcher watcher) {
        watcher.begun("systemctl show");
        watcher.begun("systemctl cat");
        watcher.begun("journalctl");
        Host.Running show = host.start(show(unit));
        Journal journal = Journal.start(host, unit, limits);
        Host.Running cat =
                host.start(command("cat", "systemctl", "cat", "--no-pager", "--", unit.value()));
        Host.Running version = host.start(command("version", "systemctl", "--version"));
        Fact<String> properties = text("systemctl show", show.finish(), watcher);
        if (properties instanceof Fact.Missing<String>(String why) && noManager(why)) {
            List.of(cat, version).forEach(Host.Running::stop);
            journal.finish();
            return Fact.missing(why);
        }
        journal = journal.finish();
        properties = settled(properties, unit);
        if (hasJustChanged(properties, journal)) {
            // journald may not yet have written what the manager has just said.
            host.run(command("sync", "journalctl", "--sync"));
            journal = Journal.start(host, unit, limits).finish();
        }
        watcher.ended(
                "journalctl", journal.skipped().isEmpty(), journal.entries().size() + " entries");
        Fact<String> files = text("systemctl cat", cat.finish(), watcher);
        return Fact.known(
                new Case(
                        unit,
                        host.name(),
                        version(version.finish()),
                        source,
                        clock.instant(),
                        properties,
                        files,
                        journal.entries(),
                        journal.lines(),
                        Map.of(),
                        skipped(properties, files, journal)));
    }

    /**
     * A unit that is on its way down, or has just been started again after a failure, may be
     * somewhere else in a moment: waits for that, but not for long.
     */
    private Fact<String> settled(Fact<String> show, UnitName unit) {
        Fact<String> now = show;
        for (int round = 0; round < MOST_ROUNDS && isPassing(now); round++) {
            boolean waited =
                    host.run(command("wait", "sleep", "0.3")) instanceof Answer.Done done
                            && done.succeeded();
            if (!waited) {
                return now;
            }
            now = text("systemctl show", host.run(show(unit)), Watcher.NONE);
        }
        return now;
    }

    private boolean isPassing(Fact<String> show) {
        Properties now = Properties.parse(show.asKnown().orElse(""));
        boolean again = !List.of("", "0").contains(now.get("NRestarts"));
        return now.get("ActiveState").equals("deactivating")
                || again
                        && now.get("ActiveState").equals("active")
                        && now.time("ActiveEnterTimestamp").filter(this::isJustNow).isPresent();
    }

    /** A unit that ended may have been unloaded, and then only its journal tells when that was. */
    private boolean hasJustChanged(Fact<String> show, Journal journal) {
        Optional<Instant> changed =
                Properties.parse(show.asKnown().orElse("")).time("StateChangeTimestamp");
        Instant last =
                journal.entries().isEmpty() ? Instant.EPOCH : journal.entries().getLast().time();
        return isJustNow(last) || changed.filter(this::isJustNow).isPresent();
    }

    private boolean isJustNow(Instant time) {
        return Duration.between(time, clock.instant()).compareTo(JUST) < 0;
    }

    private Command show(UnitName unit) {
        return command("show", "systemctl", "show", "--no-pager", "--", unit.value());
    }

    private Command command(String look, String... words) {
        return Command.of(look, limits.each(), words);
    }

    private static Fact<String> text(String what, Answer answer, Watcher watcher) {
        Fact<String> text =
                switch (answer) {
                    case Answer.Done done when done.succeeded() || done.out().length > 0 ->
                            Fact.known(done.text());
                    case Answer.Done done -> Fact.missing(firstLine(done));
                    case Answer.TimedOut late when late.out().length > 0 ->
                            Fact.known(new String(late.out(), StandardCharsets.UTF_8));
                    case Answer.TimedOut late ->
                            Fact.missing("no answer within " + late.limit().toSeconds() + " s");
                    case Answer.Absent absent ->
                            Fact.missing("there is no " + absent.program() + " on this machine");
                    case Answer.Refused refused -> Fact.missing(refused.why());
                };
        watcher.ended(
                what,
                text.asKnown().isPresent(),
                text instanceof Fact.Missing<String>(String why) ? why : "");
        return text;
    }

    private static String firstLine(Answer.Done done) {
        return done.complaint().lines().findFirst().orElse("it ended with status " + done.status());
    }

    private static boolean noManager(String why) {
        return why.startsWith("there is no systemctl")
                || why.contains("not been booted with systemd")
                || why.contains("Failed to connect to bus");
    }

    private static Fact<Integer> version(Answer answer) {
        if (answer instanceof Answer.Done done) {
            Matcher version = VERSION.matcher(done.text());
            if (version.find()) {
                return Fact.known(Integer.valueOf(version.group(1)));
            }
        }
        return Fact.missing("systemctl did not tell its version");
    }

    private static List<Skipped> skipped(Fact<String> show, Fact<String> cat, Journal journal) {
        List<Skipped> skipped = new ArrayList<>(journal.skipped());
        if (show instanceof Fact.Missing<String>(String why)) {
            skipped.add(new Skipped("properties", why));
        }
        boolean file = show.asKnown().map(text -> text.contains("\nFragmentPath=/")).orElse(true);
        if (file && cat instanceof Fact.Missing<String>(String why)) {
            skipped.add(new Skipped("unit files", why));
        }
        return skipped;
    }

    /** The case with the answers to further looks. */
    public Case look(Case subject, Set<Probe> wanted) {
        return subject.with(new Probes(host, limits.each()).take(wanted));
    }
}
