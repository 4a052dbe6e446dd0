package dev.svcdoctor.fix.apply;

import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Seen;
import dev.svcdoctor.model.Fact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every write, one file each, in a folder of its own. An entry is on disk before what it speaks of
 * happens.
 */
public final class Ledger {
    private static final int MOST_BYTES = 16 << 20;
    private static final String SUFFIX = ".json";

    /** What was there before may be a secret. */
    private static final Access SECRET = new Access(0600, -1, -1);

    private final Files files;
    private final Path folder;

    /**
     * @param folder see {@link dev.svcdoctor.fix.plan.Where#ledgerFolder}; made when first needed
     */
    public Ledger(Files files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** All entries, newest first; missing with the reason if one of them cannot be read. */
    public Fact<List<Entry>> entries() {
        return switch (files.list(folder)) {
            case Fact.Known<List<String>>(List<String> names) -> read(names);
            case Fact.Missing<List<String>>(String why) -> Fact.missing(why);
            case Fact.Unreadable<List<String>>(String raw, String why) -> Fact.unreadable(raw, why);
        };
    }

    private Fact<List<Entry>> read(List<String> names) {
        List<Entry> entries = new ArrayList<>();
        for (String name : names.stream().filter(Ledger::isEntry).toList()) {
            switch (read(name)) {
                case Fact.Known<Entry>(Entry entry) -> entries.add(entry);
                case Fact.Missing<Entry>(String why) -> {
                    return Fact.missing(why);
                }
                case Fact.Unreadable<Entry>(String raw, String why) -> {
                    return Fact.unreadable(raw, folder.resolve(raw) + ": " + why);
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::id).reversed());
        return Fact.known(List.copyOf(entries));
    }

    private Fact<Entry> read(String name) {
        return switch (files.read(folder.resolve(name), MOST_BYTES)) {
            case Fact.Known<byte[]>(byte[] raw) -> EntryJson.read(name, raw);
            case Fact.Missing<byte[]>(String why) -> Fact.missing(why);
            case Fact.Unreadable<byte[]>(String _, String why) -> Fact.unreadable(name, why);
        };
    }

    private static boolean isEntry(String name) {
        return name.endsWith(SUFFIX) && !name.startsWith(".");
    }

    /**
     * Writes that svc-doctor was killed over, newest first: the file is the old one or the new one.
     * Empty while another svc-doctor is at work, for then they are its own.
     */
    public Fact<List<Entry>> unfinished() {
        if (isMissing()) {
            return Fact.known(List.of());
        }
        return switch (lock()) {
            case Fact.Known<Files.Lock>(Files.Lock lock) -> {
                try (lock) {
                    yield entries().map(Ledger::cutOff);
                }
            }
            case Fact.Missing<Files.Lock> _, Fact.Unreadable<Files.Lock> _ -> Fact.known(List.of());
        };
    }

    /** True if nothing was ever written. */
    boolean isMissing() {
        return files.look(folder) instanceof Seen.Nothing;
    }

    private static List<Entry> cutOff(List<Entry> entries) {
        return entries.stream().filter(entry -> entry.status().unfinished()).toList();
    }

    /** Only who holds the lock writes, here and anywhere else. */
    Fact<Files.Lock> lock() {
        return makeFolder()
                .<Fact<Files.Lock>>map(Fact::missing)
                .orElseGet(() -> files.lock(folder.resolve("lock")));
    }

    private Optional<String> makeFolder() {
        for (Path missing : files.missing(folder)) {
            if (files.makeFolder(missing) instanceof Change.Refused refused) {
                return Optional.of(refused.text());
            }
        }
        return Optional.empty();
    }

    /** The entry with its number, on disk. */
    Fact<Entry> add(Entry entry) {
        Fact<List<Entry>> entries = entries();
        if (!(entries instanceof Fact.Known<List<Entry>>(List<Entry> all))) {
            return entries.map(List::getFirst);
        }
        int last = all.isEmpty() ? 0 : Integer.parseInt(all.getFirst().id());
        Entry numbered = entry.numbered(String.format("%06d", last + 1));
        return put(numbered).<Fact<Entry>>map(Fact::missing).orElseGet(() -> Fact.known(numbered));
    }

    /** Replaces the entry by one with its new status; what stands in the way, if anything. */
    Optional<String> mark(Entry entry, Status status) {
        return put(entry.with(status));
    }

    private Optional<String> put(Entry entry) {
        Path file = folder.resolve(entry.id() + SUFFIX);
        return files.write(file, EntryJson.write(entry), SECRET).problem();
    }
}
