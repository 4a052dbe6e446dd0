package dev.svcdoctor.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a process ended, in the manager's words: {@code code=exited, status=143/n/a}.
 *
 * @param code {@code exited}, {@code killed} or {@code dumped}
 * @param status exit status, or the signal's number
 */
record ProcessEnd(String code, int status) {
    private static final Pattern WORDS =
            Pattern.compile("code=(?<code>[a-z]+),? status=(?<status>\\d+)");

    static Optional<ProcessEnd> of(Event event) {
        Matcher words = WORDS.matcher(event.message());
        return words.find()
                ? Optional.of(
                        new ProcessEnd(
                                words.group("code"), Integer.parseInt(words.group("status"))))
                : Optional.empty();
    }
}
