package dev.svcdoctor.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** What a value must be like. */
public sealed interface Check {
    /** One of these, to the letter (a template each). */
    record OneOf(List<Template> values) implements Check {}

    /** Contains a match; named groups become names for templates. */
    record Matches(Pattern pattern, List<String> groups) implements Check {}

    /** One of its words (split at blanks) is this. */
    record HasWord(Template word) implements Check {}

    /** Empty, or not. */
    record Empty(boolean wanted) implements Check {}

    /**
     * A number or a time span ({@code 1min 30s}, {@code infinity}) above or below this one, in the
     * same unit.
     */
    record Over(double bound) implements Check {}

    record Under(double bound) implements Check {}

    /** All of these. */
    record Every(List<Check> checks) implements Check {}

    /** Not like that. */
    record Not(Check check) implements Check {}

    static Check read(Node node) {
        return switch (node) {
            case Node.Text text -> new OneOf(List.of(Template.of(text.value())));
            case Node.Items items ->
                    new OneOf(items.all().stream().map(Fields::text).map(Template::of).toList());
            case Node.Fields fields -> named(Fields.of(fields, "a test"));
        };
    }

    private static Check named(Fields fields) {
        List<Check> checks =
                Stream.of(
                                fields.find("matches")
                                        .map(node ->
                                                (Check) regex(Fields.text(node), fields.line())),
                                fields.find("not").map(node -> (Check) new Not(read(node))),
                                fields.find("has")
                                        .map(node ->
                                                (Check)
                                                        new HasWord(
                                                                Template.of(Fields.text(node)))),
                                fields.find("empty")
                                        .map(node ->
                                                (Check) new Empty(Fields.text(node).equals("yes"))),
                                fields.find("over").map(node -> (Check) new Over(amount(node))),
                                fields.find("under").map(node -> (Check) new Under(amount(node))))
                        .flatMap(Optional::stream)
                        .toList();
        fields.complete("a test");
        if (checks.isEmpty()) {
            throw new PatternFault(
                    fields.line(),
                    "a test is a value, a list, or matches, not, has, empty, over, under");
        }
        return checks.size() == 1 ? checks.getFirst() : new Every(checks);
    }

    private static double amount(Node node) {
        return Amount.parse(Fields.text(node))
                .orElseThrow(() ->
                        new PatternFault(
                                node.line(), "a number or a time span like 30s is expected"));
    }

    /** A regular expression with its named groups. */
    static Matches regex(String text, int line) {
        try {
            Pattern pattern = Pattern.compile(text);
            return new Matches(pattern, pattern.namedGroups().keySet().stream().sorted().toList());
        } catch (PatternSyntaxException e) {
            throw new PatternFault(
                    line, "not a regular expression: " + e.getDescription() + " in " + text);
        }
    }

    /** The words of a value, split at blanks. */
    static List<String> words(String value) {
        return value.isBlank() ? List.of() : Arrays.asList(value.strip().split("\\s+"));
    }
}
