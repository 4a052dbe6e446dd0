package dev.svcdoctor.guide;

import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.JournalEntry;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The journal of a case, seen from the finding in hand. */
record Run(List<JournalEntry> entries, List<Evidence> proof, Times times) {
    private static final int AROUND = 8;
    private static final int MOST = 60;
    private static final int ERROR = 3;

    static Run of(Told told) {
        List<Evidence> proof = told.finding().map(Finding::evidence).orElse(List.of());
        return new Run(told.now().seen().journal(), proof, told.times());
    }

    /** The first entry of the newest invocation that its writer called an error. */
    Optional<JournalEntry> firstError() {
        return entries.subList(newestStart(), entries.size()).stream()
                .filter(e -> e.priority() >= 0 && e.priority() <= ERROR)
                .findFirst();
    }

    private int newestStart() {
        String newest =
                entries.stream()
                        .map(JournalEntry::invocation)
                        .filter(i -> !i.isEmpty())
                        .reduce("", (before, later) -> later);
        return IntStream.range(0, entries.size())
                .filter(i -> !newest.isEmpty() && entries.get(i).invocation().equals(newest))
                .findFirst()
                .orElse(0);
    }

    /** Everything we have. */
    Block.Log whole() {
        return window(0, entries.size());
    }

    /** The entries that the finding quotes and some on both sides; without any, the newest ones. */
    Block.Log around() {
        int[] quoted =
                IntStream.range(0, entries.size()).filter(i -> isProof(entries.get(i))).toArray();
        if (quoted.length == 0) {
            return window(Math.max(0, entries.size() - MOST / 2), entries.size());
        }
        int end = Math.min(entries.size(), quoted[quoted.length - 1] + 1 + AROUND);
        return window(Math.max(Math.max(0, quoted[0] - AROUND), end - MOST), end);
    }

    private Block.Log window(int start, int end) {
        return new Block.Log(
                entries.subList(start, end).stream().map(this::shown).toList(),
                start,
                entries.size() - end);
    }

    private Block.Log.Entry shown(JournalEntry entry) {
        return new Block.Log.Entry(
                times.at(entry.time()),
                source(entry),
                entry.message(),
                entry.priority(),
                isProof(entry));
    }

    private boolean isProof(JournalEntry entry) {
        return proof.stream()
                .anyMatch(e ->
                        e.time().filter(entry.time()::equals).isPresent()
                                && entry.message().contains(e.text()));
    }

    private static String source(JournalEntry entry) {
        String name = entry.identifier().isEmpty() ? entry.command() : entry.identifier();
        return entry.pid() < 0 ? name : name + "[" + entry.pid() + "]";
    }
}
