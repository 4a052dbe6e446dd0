package dev.svcdoctor.model;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything we know about a unit at one moment: raw, as the programs printed it, and exactly what
 * a recording holds.
 *
 * @param host name of the machine, untrusted; empty if unknown
 * @param systemd version of systemd, like 252
 * @param taken when we looked
 * @param show what {@code systemctl show UNIT} printed
 * @param cat what {@code systemctl cat UNIT} printed
 * @param journal oldest first; the newest entries when there were more than the limit
 * @param journalLines the same entries as {@code journalctl -o json} printed them
 * @param probes what each further look returned, raw
 * @param skipped looks that could not be taken
 */
public record Case(
        UnitName unit,
        String host,
        Fact<Integer> systemd,
        Source source,
        Instant taken,
        Fact<String> show,
        Fact<String> cat,
        List<JournalEntry> journal,
        List<byte[]> journalLines,
        Map<Probe, Fact<String>> probes,
        List<Skipped> skipped) {
    public Case {
        journal = List.copyOf(journal);
        journalLines = List.copyOf(journalLines);
        probes = Map.copyOf(probes);
        skipped = List.copyOf(skipped);
    }

    /** The same case after further looks; an answer already there is kept. */
    public Case with(Map<Probe, Fact<String>> answers) {
        Map<Probe, Fact<String>> all = new HashMap<>(answers);
        all.putAll(probes);
        return new Case(
                unit, host, systemd, source, taken, show, cat, journal, journalLines, all, skipped);
    }
}
