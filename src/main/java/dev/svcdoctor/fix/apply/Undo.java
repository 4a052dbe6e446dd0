package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Calls;
import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitName;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes back what was written earlier. The unit itself is left as it is. */
public final class Undo {
    private final Files files;
    private final Ledger ledger;
    private final Function<Entry, List<String>> reload;

    private Undo(Files files, Ledger ledger, Function<Entry, List<String>> reload) {
        this.files = files;
        this.ledger = ledger;
        this.reload = reload;
    }

    /** For a machine with a manager, which is told to load the files again. */
    public static Undo live(Host host, Ledger ledger, Duration limit) {
        return new Undo(host.files(), ledger, entry -> reloaded(host, limit, entry));
    }

    /** For files without a manager. */
    public static Undo offline(Files files, Ledger ledger) {
        return new Undo(files, ledger, _ -> List.of());
    }

    /** How taking back ended. */
    public sealed interface Outcome {
        /** The files are as they were before the entry. */
        record TakenBack(Entry entry, List<String> messages) implements Outcome {}

        /** There is nothing to take back. */
        record Nothing(String why) implements Outcome {}

        /**
         * Somebody changed the file since; nothing was touched. The diff is from ours to theirs.
         */
        record Changed(Entry entry, Diff diff, String why) implements Outcome {}

        /** It could not be done. */
        record Failed(String why) implements Outcome {}
    }

    /** Every entry, newest first. */
    public Fact<List<Entry>> list() {
        return ledger.entries();
    }

    /**
     * Takes back the newest write that is still in place.
     *
     * @param unit only of this unit, if given
     * @param force overwrite even what somebody changed since
     */
    public Outcome newest(Optional<UnitName> unit, boolean force) {
        if (ledger.isMissing()) {
            return new Outcome.Nothing(nothing(unit));
        }
        Fact<Files.Lock> lock = ledger.lock();
        if (!(lock instanceof Fact.Known<Files.Lock>(Files.Lock held))) {
            return new Outcome.Failed(Systemctl.why(lock));
        }
        try (held) {
            Fact<List<Entry>> entries = ledger.entries();
            if (!(entries instanceof Fact.Known<List<Entry>>(List<Entry> all))) {
                return new Outcome.Failed(Systemctl.why(entries));
            }
            return all.stream()
                    .filter(entry -> entry.status().open())
                    .filter(entry -> unit.isEmpty() || unit.get().equals(entry.unit()))
                    .findFirst()
                    .map(entry -> takeBack(entry, force))
                    .orElseGet(() -> new Outcome.Nothing(nothing(unit)));
        }
    }

    private static String nothing(Optional<UnitName> unit) {
        return unit.map(name -> "svc-doctor has written nothing for " + name)
                .orElse("svc-doctor has written nothing");
    }

    private Outcome takeBack(Entry entry, boolean force) {
        Fact<Optional<byte[]>> now = Drafter.standing(files, entry.file());
        if (!(now instanceof Fact.Known<Optional<byte[]>>(Optional<byte[]> bytes))) {
            return new Outcome.Failed(Systemctl.why(now));
        }
        boolean ours = entry.isInPlace(bytes) || entry.isBefore(bytes);
        return ours || force ? done(entry) : changed(entry, bytes);
    }

    private static Outcome changed(Entry entry, Optional<byte[]> now) {
        String why =
                now.map(bytes ->
                                "%s was changed since: SHA-256 %s instead of %s"
                                        .formatted(entry.file(), Entry.hash(bytes), entry.hash()))
                        .orElse(entry.file() + " was removed since");
        Diff diff = Diff.between(entry.after(), now.orElse(new byte[0]));
        return new Outcome.Changed(entry, diff, why);
    }

    private Outcome done(Entry entry) {
        Optional<String> problem = new Writing(files).takeAway(entry);
        if (problem.isPresent()) {
            return new Outcome.Failed(problem.get());
        }
        List<String> messages = new ArrayList<>();
        messages.add(
                entry.before().isPresent()
                        ? entry.file() + " is as it was before"
                        : entry.file() + " is gone, as before");
        messages.addAll(reload.apply(entry));
        ledger.mark(entry, Status.UNDONE).ifPresent(messages::add);
        return new Outcome.TakenBack(entry.with(Status.UNDONE), messages);
    }

    private static List<String> reloaded(Host host, Duration limit, Entry entry) {
        Calls calls = new Calls(entry.unit(), entry.where().user());
        Systemctl systemctl = new Systemctl(host, calls, limit);
        Optional<String> problem = systemctl.run(calls.daemonReload());
        boolean runs = systemctl.now().asKnown().map(Now::runs).orElse(true);
        return List.of(
                problem.orElse("systemctl daemon-reload: done"),
                "the unit was left as it is; what is in force now counts from its next start"
                        + (runs ? ": " + Calls.typed(calls.restart()) : ""));
    }
}
