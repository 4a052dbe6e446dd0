package dev.svcdoctor.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One command of an {@code Exec…=} directive, as {@code systemctl show} prints it: {@code {
 * path=/bin/x ; argv[]=/bin/x -v ; ignore_errors=no ; … ; pid=12 ; code=exited ; status=203 }}.
 *
 * @param directive like {@code ExecStart}
 * @param path the program
 * @param arguments program and arguments as one text; systemd does not say where an argument ends
 * @param pid its process; 0 if it did not run
 * @param code how it last ended: {@code exited}, {@code killed}, {@code dumped}; empty if it did
 *     not run
 * @param status exit status or number of the signal; -1 if it did not run
 */
public record ExecCommand(
        String directive, String path, String arguments, long pid, String code, int status) {
    private static final Pattern FORM =
            Pattern.compile(
                    "\\{ path=(?<path>.*?) ; argv\\[\\]=(?<argv>.*?) ; (?:ignore_errors|flags)=.*"
                            + " ; pid=(?<pid>\\d+) ; code=(?<code>[^;]*?) ; status=(?<status>\\d+)?.*\\}");

    static Optional<ExecCommand> parse(String directive, String value) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            return Optional.empty();
        }
        String code = form.group("code").equals("(null)") ? "" : form.group("code");
        String status = form.group("status");
        return Optional.of(
                new ExecCommand(
                        directive,
                        form.group("path"),
                        form.group("argv"),
                        Long.parseLong(form.group("pid")),
                        code,
                        status == null || code.isEmpty() ? -1 : Integer.parseInt(status)));
    }

    /** True if it ended by itself with that status. */
    public boolean exitedWith(int wanted) {
        return code.equals("exited") && status == wanted;
    }
}
