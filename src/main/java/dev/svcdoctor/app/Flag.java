package dev.svcdoctor.app;

import java.util.List;

/** Every option of the command line, in the order of {@code --help}. */
enum Flag {
    REPORT(
            Topic.FORM,
            "",
            "print the diagnosis and ask nothing; automatic without a terminal",
            "--report"),
    JSON(Topic.FORM, "", "the same as one JSON document; several units: one a line", "--json"),
    LINE(Topic.FORM, "", "guided line by line instead of full screen", "--line"),
    COLOR(Topic.FORM, "auto|always|never", "NO_COLOR and TERM count too", "--color"),
    ASCII(Topic.FORM, "", "no character beyond ASCII; automatic outside UTF-8", "--ascii"),

    YES(
            Topic.CURE,
            "",
            "take each question's default and apply the first fix if it is a drop-in and more than possible; no dialogue",
            "-y",
            "--yes"),
    DRY_RUN(
            Topic.CURE,
            "",
            "everything but writing: print the drop-in and the commands",
            "--dry-run"),
    ANSWER(Topic.CURE, "KEY=VALUE", "answer a question beforehand; may be repeated", "--answer"),
    RUNTIME(Topic.CURE, "", "write below /run: gone at the next boot", "--runtime"),
    WATCH(
            Topic.CURE,
            "SECONDS",
            "watch a fixed unit this long before it counts as healthy (5)",
            "--watch"),
    ROOT(Topic.CURE, "DIR", "write below DIR instead of / and touch no manager", "--root"),

    SYSTEM(Topic.SUBJECT, "", "the system's manager; the default", "--system"),
    USER(Topic.SUBJECT, "", "your own manager", "--user"),
    HOST(Topic.SUBJECT, "DEST", "another machine, over OpenSSH", "-H", "--host"),
    CASE(Topic.SUBJECT, "PATH", "a recorded case instead of this machine", "--case"),
    PASTE(
            Topic.SUBJECT,
            "[FILE]",
            "pasted text of systemctl status, journalctl or systemctl cat",
            "--paste"),
    DEMO(
            Topic.SUBJECT,
            "",
            "the recorded ZooKeeper case in a scratch root: works anywhere",
            "--demo"),

    SINCE(Topic.LOOK, "TIME", "no journal entries before, as for journalctl", "--since"),
    BOOT(Topic.LOOK, "[=ID]", "only that boot's journal, as for journalctl", "--boot"),
    LINES(Topic.LOOK, "N", "at most N journal entries, 0 for all (2000)", "--lines"),
    KNOWLEDGE(Topic.LOOK, "DIR", "more patterns; may be repeated", "--knowledge"),
    TIMEOUT(Topic.LOOK, "SECONDS", "for each command it runs (10)", "--timeout"),

    RECORD(
            Topic.OTHER,
            "DIR",
            "keep what was seen as a case in DIR, to be used with --case",
            "--record"),
    DEBUG(Topic.OTHER, "", "show where an internal error came from", "--debug"),
    VERSION(Topic.OTHER, "", "print the version", "--version"),
    HELP(Topic.OTHER, "", "print this", "-h", "--help"),

    LIST(Topic.UNDO, "", "only list what was written, newest first", "--list"),
    FORCE(Topic.UNDO, "", "even if somebody has changed the file since", "--force");

    /** What an option is about. */
    enum Topic {
        FORM("How to show it"),
        CURE("What to do about it"),
        SUBJECT("What to look at"),
        LOOK("How far to look"),
        OTHER("Other"),
        UNDO("For undo");

        private final String title;

        Topic(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Topic topic;
    private final String value;
    private final String meaning;
    private final List<String> names;

    Flag(Topic topic, String value, String meaning, String... names) {
        this.topic = topic;
        this.value = value;
        this.meaning = meaning;
        this.names = List.of(names);
    }

    Topic topic() {
        return topic;
    }

    String meaning() {
        return meaning;
    }

    /** All spellings, the long one last. */
    List<String> names() {
        return names;
    }

    /** The long spelling. */
    String longName() {
        return names.getLast();
    }

    /** What kind of value it takes; empty for a switch. */
    String value() {
        return value;
    }

    boolean isSwitch() {
        return value.isEmpty();
    }

    /**
     * True if the value may be left out; it is then written behind {@code =} only, as for
     * journalctl.
     */
    boolean isOptional() {
        return value.startsWith("[");
    }
}
