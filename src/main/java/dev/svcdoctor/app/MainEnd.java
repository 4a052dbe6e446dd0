package dev.svcdoctor.app;

import dev.svcdoctor.evidence.Properties;

import java.util.List;

/** How the main process ended, in the words of the header. */
final class MainEnd {
    /** By number, as signal(7) has them for x86 and ARM. */
    private static final List<String> SIGNALS =
            List.of(
                    "",
                    "SIGHUP",
                    "SIGINT",
                    "SIGQUIT",
                    "SIGILL",
                    "SIGTRAP",
                    "SIGABRT",
                    "SIGBUS",
                    "SIGFPE",
                    "SIGKILL",
                    "SIGUSR1",
                    "SIGSEGV",
                    "SIGUSR2",
                    "SIGPIPE",
                    "SIGALRM",
                    "SIGTERM",
                    "SIGSTKFLT",
                    "SIGCHLD",
                    "SIGCONT",
                    "SIGSTOP",
                    "SIGTSTP",
                    "SIGTTIN",
                    "SIGTTOU",
                    "SIGURG",
                    "SIGXCPU",
                    "SIGXFSZ",
                    "SIGVTALRM",
                    "SIGPROF",
                    "SIGWINCH",
                    "SIGIO",
                    "SIGPWR",
                    "SIGSYS");

    private MainEnd() {}

    /** Like {@code main process exited with 143 = 128 + 15 SIGTERM}; empty if it ended well. */
    static String words(Properties show) {
        int status = number(show.get("ExecMainStatus"));
        return switch (show.get("ExecMainCode")) {
            case "1" -> status > 0 ? "main process exited with " + status + meaning(status) : "";
            case "2" -> "main process was killed by " + signal(status);
            case "3" -> "main process crashed with " + signal(status);
            default -> "";
        };
    }

    private static int number(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private static String meaning(int status) {
        int signal = status - 128;
        return signal > 0 && signal < SIGNALS.size()
                ? " = 128 + " + signal + " " + signal(signal)
                : "";
    }

    private static String signal(int number) {
        return number > 0 && number < SIGNALS.size() ? SIGNALS.get(number) : "signal " + number;
    }
}
