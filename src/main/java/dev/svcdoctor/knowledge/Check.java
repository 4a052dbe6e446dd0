package dev.svcdoctor.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

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

    /** A number or a time span ({@code 1min 30s}, {@code infinity}) above or below this one, in the same unit. */
    record Over(double bound) implements Check {}

    record Under(double bound) implements Check {}

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
        Check test = one(fields);
        fields.complete("a test");
        return test;
    }

    private static Check one(Fields fields) {
        if (fields.has("matches")) {
            return regex(fields.text("matches"), fields.line());
        }
        if (fields.has("not")) {
            return new Not(read(fields.need("not")));
        }
        if (fields.has("has")) {
            return new HasWord(Template.of(fields.text("has")));
        }
        if (fields.has("empty")) {
            return new Empty(fields.text("empty").equals("yes"));
        }
        if (fields.has("over")) {
            return new Over(Amount.parse(fields.text("over")).orElseThrow(() -> amount(fields)));
        }
        if (fields.has("under")) {
            return new Under(Amount.parse(fields.text("under")).orElseThrow(() -> amount(fields)));
        }
        throw new PatternFault(fields.line(), "a test is a value, a list, or one of matches, not, has, empty, over, under");
    }

    private static PatternFault amount(Fields fields) {
        return new PatternFault(fields.line(), "a number or a time span like 30s is expected");
    }

    /** A regular expression with its named groups. */
    static Matches regex(String text, int line) {
        try {
            Pattern pattern = Pattern.compile(text);
            return new Matches(pattern, pattern.namedGroups().keySet().stream().sorted().toList());
        } catch (PatternSyntaxException e) {
            throw new PatternFault(line, "not a regular expression: " + e.getDescription() + " in " + text);
        }
    }

    /** The words of a value, split at blanks. */
    static List<String> words(String value) {
        return value.isBlank() ? List.of() : Arrays.asList(value.strip().split("\\s+"));
    }
}
