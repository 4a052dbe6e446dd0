package dev.svcdoctor.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The unit file and its drop-ins as {@code systemctl cat} prints them, in the order in which
 * systemd reads them. For reading only: comments are dropped and continued lines joined.
 */
public final class UnitFiles {
    private static final Pattern FILE =
            Pattern.compile(
                    "# (/\\S.*(?:\\.d/[^/]+\\.conf|\\.(?:service|socket|target|timer|path|mount|automount|swap"
                            + "|slice|scope|device|snapshot)))");
    private static final Pattern SECTION = Pattern.compile("\\[(.+)]");
    private static final Pattern ASSIGNMENT = Pattern.compile("([^=\\s]+)\\s*=\\s*(.*)");

    /**
     * One assignment.
     *
     * @param file where it stands; empty if the text did not say
     * @param number of its (first) line within that file, from 1
     */
    public record Line(String file, int number, String section, String directive, String value) {
        /** As proof: where, then what. */
        public String quoted() {
            return (file.isEmpty() ? "" : place() + ": ") + directive + "=" + value;
        }

        /** File and line. */
        public String place() {
            return file + ":" + number;
        }
    }

    private final List<String> files = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private String file = "";
    private String section = "";
    private String pending = "";
    private boolean afterBlank = true;
    private int number;
    private int begun;

    private UnitFiles() {}

    public static UnitFiles parse(String text) {
        UnitFiles read = new UnitFiles();
        text.lines().forEach(read::take);
        return read;
    }

    private void take(String line) {
        number++;
        boolean mayOpen = afterBlank && pending.isEmpty();
        afterBlank = line.isBlank();
        Matcher header = FILE.matcher(line);
        if (mayOpen && header.matches()) {
            open(header.group(1));
            return;
        }
        if (line.stripLeading().startsWith("#") || line.stripLeading().startsWith(";")) {
            return;
        }
        begun = pending.isEmpty() ? number : begun;
        if (line.endsWith("\\")) {
            pending += line.substring(0, line.length() - 1).strip() + " ";
        } else {
            String whole = (pending + line.strip()).strip();
            pending = "";
            statement(whole);
        }
    }

    private void open(String path) {
        file = path;
        files.add(path);
        section = "";
        number = 0;
    }

    private void statement(String text) {
        Matcher header = SECTION.matcher(text);
        Matcher assignment = ASSIGNMENT.matcher(text);
        if (header.matches()) {
            section = header.group(1);
        } else if (assignment.matches()) {
            lines.add(new Line(file, begun, section, assignment.group(1), assignment.group(2)));
        }
    }

    /** The files read, the unit file first; empty if the text named none. */
    public List<String> files() {
        return List.copyOf(files);
    }

    /** Every assignment, in the order in which systemd reads them. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /**
     * The assignments of a directive that are in force: an empty one takes back those before it.
     */
    public List<Line> inForce(String directive) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (line.directive().equals(directive)) {
                if (line.value().isEmpty()) {
                    kept.clear();
                } else {
                    kept.add(line);
                }
            }
        }
        return kept;
    }
}
