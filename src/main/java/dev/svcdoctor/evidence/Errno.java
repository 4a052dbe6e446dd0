package dev.svcdoctor.evidence;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors of the kernel that programs repeat, each in the words of many runtimes; errno(3). */
enum Errno {
    EPERM(1, "operation not permitted"),
    ENOENT(2, "no such file|NoSuchFileException"),
    EAGAIN(11, "resource temporarily unavailable"),
    ENOMEM(
            12,
            "cannot allocate memory|not enough space|MemoryError|could not reserve enough space"),
    EACCES(13, "permission denied|AccessDeniedException"),
    EMFILE(24, "too many open files"),
    EFBIG(27, "file too large"),
    ENOSPC(28, "no space left on device"),
    EROFS(30, "read-?only file ?system|readonly database"),
    EAFNOSUPPORT(97, "(?:address|protocol) family (?:not supported|unavailable|is not supported)"),
    EADDRINUSE(
            98,
            "(?:address|connection|port) (?:is )?(?:already )?in use"
                    + "|\\b(?:port|address|endpoint|socket)\\b.{0,50}\\balready (?:in use|bound|taken)"),
    EADDRNOTAVAIL(99, "cannot assign requested address"),
    ENETUNREACH(101, "network is unreachable"),
    ECONNREFUSED(111, "connection refused");

    private final Pattern words;

    Errno(int number, String words) {
        this.words =
                Pattern.compile(
                        "(?i:"
                                + words
                                + ")|\\b"
                                + name()
                                + "\\b|(?i:errno|os error|error code)[ =:]*"
                                + number
                                + "\\b|\\("
                                + number
                                + ": ");
    }

    /** Finds its words in a line, wherever they stand. */
    Matcher in(String line) {
        return words.matcher(line);
    }

    /** As it stands in the names of facts. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
