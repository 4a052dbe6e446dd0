package dev.svcdoctor.fix.apply;

import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One write, and all that is needed to take it back.
 *
 * @param id its number in the ledger; later entries have higher ones
 * @param file as systemd sees it, without any scratch root
 * @param before the file as it was; empty if there was none
 * @param after the bytes written
 * @param folders that had to be made for it, outermost first
 * @param active the unit's ActiveState before; empty if no manager was asked
 */
public record Entry(
        String id,
        UnitName unit,
        Where where,
        Path file,
        Status status,
        Instant when,
        Optional<Original> before,
        byte[] after,
        List<Path> folders,
        String active) {
    public Entry {
        folders = List.copyOf(folders);
    }

    Entry with(Status next) {
        return new Entry(id, unit, where, file, next, when, before, after, folders, active);
    }

    Entry numbered(String number) {
        return new Entry(number, unit, where, file, status, when, before, after, folders, active);
    }

    /** SHA-256 of what was written, in hex digits. */
    public String hash() {
        return hash(after);
    }

    static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True if the file holds what was written. */
    boolean isInPlace(Optional<byte[]> now) {
        return now.isPresent() && Arrays.equals(now.get(), after);
    }

    /** True if the file is as it was before. */
    boolean isBefore(Optional<byte[]> now) {
        return before.isPresent() ? now.isPresent() && before.get().is(now.get()) : now.isEmpty();
    }
}
