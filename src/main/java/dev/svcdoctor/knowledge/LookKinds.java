package dev.svcdoctor.knowledge;

import java.util.Set;

/** The kinds of further looks that a pattern may ask for; the collector's script answers them. */
public final class LookKinds {
    /**
     * {@code path PATH} what is there and on the way there · {@code program NAME} where such a
     * program is installed · {@code user NAME} · {@code group NAME} · {@code users}, {@code
     * groups}, {@code units} all names · {@code unit NAME} state of another unit · {@code sets
     * VARIABLE UNIT} files that define an environment variable · {@code pidfiles NAME} PID files on
     * the machine · {@code hints PATH} lines of a configuration file about running in the
     * background and PID files · {@code listener PORT} who listens on a TCP port · {@code server
     * PORT UNIT} other units that would · {@code culprits UNIT} units that keep it from starting
     * because it requires them · {@code stoppers UNIT} units by which it was stopped · {@code
     * module NAME FOLDER} Python environments that have a module · {@code tool NAME HOME} where a
     * command is that is not on the usual PATH · {@code java} the Java runtimes
     */
    public static final Set<String> NAMES =
            Set.of(
                    "path",
                    "program",
                    "user",
                    "group",
                    "users",
                    "groups",
                    "units",
                    "unit",
                    "sets",
                    "pidfiles",
                    "hints",
                    "listener",
                    "server",
                    "culprits",
                    "stoppers",
                    "module",
                    "tool",
                    "java");

    private LookKinds() {}
}
