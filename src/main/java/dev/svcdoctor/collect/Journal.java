package dev.svcdoctor.collect;

import dev.svcdoctor.evidence.JournalReader;
import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Command;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.model.JournalEntry;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.UnitName;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Reads the unit's journal while {@code journalctl} prints it. Asks for what {@code journalctl -u}
 * asks for, and for every entry that names the unit in {@code UNIT=} whoever wrote it: the lines of
 * a child that was gone before journald looked carry no {@code _SYSTEMD_UNIT} and are lost
 * otherwise.
 */
final class Journal {
    /** However many are asked for, no more than the newest of these are kept. */
    static final int MOST_ENTRIES = 10_000;

    static final int MOST_BYTES = 16 << 20;

    private final Host host;
    private final UnitName unit;
    private final Limits limits;
    private final Host.Running running;
    private final Deque<JournalEntry> entries = new ArrayDeque<>();
    private final Deque<byte[]> lines = new ArrayDeque<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private long size;
    private long passedOver;

    private Journal(Host host, UnitName unit, Limits limits, boolean allFields) {
        this.host = host;
        this.unit = unit;
        this.limits = limits;
        this.running = host.start(command(allFields));
    }

    /** Starts reading; {@link #finish} waits. */
    static Journal start(Host host, UnitName unit, Limits limits) {
        return new Journal(host, unit, limits, false);
    }

    private Command command(boolean allFields) {
        List<String> words =
                new ArrayList<>(List.of("journalctl", "--no-pager", "--all", "--output=json"));
        if (!allFields) {
            words.add("--output-fields=" + String.join(",", JournalReader.fields()));
        }
        words.addAll(limits.journalOptions());
        for (String field :
                List.of("_SYSTEMD_UNIT", "UNIT", "OBJECT_SYSTEMD_UNIT", "COREDUMP_UNIT")) {
            words.add(field + "=" + unit.value());
            words.add("+");
        }
        words.removeLast();
        return new Command("journal", words, "", limits.each());
    }

    /**
     * Reads to the end; an old journalctl that cannot choose fields is asked again for all of them.
     */
    Journal finish() {
        read();
        Answer answer = running.finish();
        if (answer instanceof Answer.Done done
                && !done.succeeded()
                && done.complaint().contains("output-fields")) {
            Journal again = new Journal(host, unit, limits, true);
            again.read();
            again.judge(again.running.finish());
            return again;
        }
        judge(answer);
        return this;
    }

    private void read() {
        try {
            Lines in = new Lines(running.out());
            while (in.advance()) {
                Optional<JournalEntry> entry = JournalReader.read(in.bytes(), in.length());
                entry.ifPresent(found -> keep(found, in.copy()));
            }
        } catch (IOException e) {
            skipped.add(new Skipped("journal", "reading broke off: " + e.getMessage()));
        }
    }

    private void keep(JournalEntry entry, byte[] line) {
        entries.add(entry);
        lines.add(line);
        size += line.length;
        while (entries.size() > MOST_ENTRIES || size > MOST_BYTES && entries.size() > 1) {
            entries.remove();
            size -= lines.remove().length;
            passedOver++;
        }
    }

    private void judge(Answer answer) {
        switch (answer) {
            case Answer.Done done -> complaint(done);
            case Answer.TimedOut late ->
                    skip("stopped after " + late.limit().toSeconds() + " s; a part of it was read");
            case Answer.Absent absent ->
                    skip("there is no " + absent.program() + " on this machine");
            case Answer.Refused refused -> skip(refused.why());
        }
        if (passedOver > 0) {
            skip(
                    "only the newest "
                            + entries.size()
                            + " entries were kept, "
                            + passedOver
                            + " older ones passed over");
        }
    }

    private void complaint(Answer.Done done) {
        String words = done.complaint();
        if (words.contains("insufficient permissions")
                || words.contains("not seeing messages from other users")) {
            skip("permission denied: not in group systemd-journal");
        } else if (words.contains("No journal files were found")) {
            skip("no journal files were found");
        } else if (!done.succeeded()) {
            skip(words.lines().findFirst().orElse("journalctl ended with status " + done.status()));
        }
    }

    private void skip(String why) {
        skipped.add(new Skipped("journal", why));
    }

    List<JournalEntry> entries() {
        return List.copyOf(entries);
    }

    List<byte[]> lines() {
        return List.copyOf(lines);
    }

    List<Skipped> skipped() {
        return skipped;
    }
}
