package dev.svcdoctor.app;

import dev.svcdoctor.front.Columns;

import java.util.List;
import java.util.stream.Stream;

/** The text of {@code --help}, 80 columns wide. */
final class Help {
    private static final int WIDTH = 80;
    private static final int INDENT = 24;
    private static final String OPENING =
            """
            Usage: svc-doctor [OPTIONS] UNIT...
            Finds out why a systemd unit misbehaves, shows the proof, and fixes it with a
            drop-in that can be taken back. UNIT without a suffix means UNIT.service.

            """;
    private static final String CLOSING =
            """

            Exit status
              0    healthy, or fixed and verified
              1    a problem was found, and is not fixed
              2    wrong usage
              3    a problem is there, its cause unknown
              4    could not look: no such unit, no systemd, no permission
              5    a fix was applied, the unit was not well, and it was taken back
              130  cancelled
            """;

    private Help() {}

    static String text() {
        StringBuilder text = new StringBuilder(OPENING);
        text.append("Commands\n");
        Stream.of(SubCommand.values())
                .forEach(command -> append(text, form(command), meaning(command)));
        Stream.of(Flag.Topic.values()).forEach(topic -> append(text, topic));
        return text.append(CLOSING).toString();
    }

    private static void append(StringBuilder text, Flag.Topic topic) {
        text.append('\n').append(topic.title()).append('\n');
        Stream.of(Flag.values())
                .filter(flag -> flag.topic() == topic)
                .forEach(flag -> append(text, form(flag), meaning(flag)));
    }

    private static void append(StringBuilder text, String form, String meaning) {
        List<String> lines = Columns.wrap(meaning, WIDTH - INDENT);
        boolean beside = form.length() + 4 <= INDENT;
        text.append("  ").append(form);
        text.append(beside ? " ".repeat(INDENT - 2 - form.length()) : "\n" + " ".repeat(INDENT));
        text.append(String.join("\n" + " ".repeat(INDENT), lines)).append('\n');
    }

    private static String form(SubCommand command) {
        return command.word() + " " + command.form();
    }

    private static String meaning(SubCommand command) {
        return marked(command.meaning(), command.instead().isPresent());
    }

    private static String form(Flag flag) {
        String names = String.join(", ", flag.names());
        boolean joined = flag.isSwitch() || flag.value().startsWith("[=");
        return names + (joined ? "" : " ") + flag.value();
    }

    private static String meaning(Flag flag) {
        return marked(flag.meaning(), Later.is(flag));
    }

    private static String marked(String meaning, boolean later) {
        return later ? meaning + " (not there yet)" : meaning;
    }
}
