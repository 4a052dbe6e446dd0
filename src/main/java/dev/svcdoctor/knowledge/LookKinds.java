package dev.svcdoctor.knowledge;

import java.util.Set;

/**
 * The kinds of further looks that a pattern may ask for; the collector's script answers them. What
 * each takes and answers is told in {@code knowledge/README.md}.
 */
public final class LookKinds {
    /** Their names, as written in patterns. */
    public static final Set<String> NAMES =
            Set.of(
                    "access",
                    "culprits",
                    "group",
                    "groups",
                    "hints",
                    "java",
                    "listener",
                    "mentions",
                    "module",
                    "path",
                    "pidfiles",
                    "program",
                    "server",
                    "sets",
                    "source",
                    "stoppers",
                    "tool",
                    "unit",
                    "units",
                    "user",
                    "users");

    private LookKinds() {}
}
