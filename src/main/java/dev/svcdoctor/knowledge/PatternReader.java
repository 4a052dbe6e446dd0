package dev.svcdoctor.knowledge;

import dev.svcdoctor.model.Confidence;
import dev.svcdoctor.model.Severity;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** Reads one pattern file. Every fault in it is a {@link PatternFault} with its line. */
final class PatternReader {
    private static final java.util.regex.Pattern ID =
            java.util.regex.Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final java.util.regex.Pattern LINE =
            java.util.regex.Pattern.compile(
                    "\\[(?<section>[A-Za-z0-9-]+)] (?<directive>[A-Za-z0-9.{}-]+)=(?<value>.*)");
    private static final java.util.regex.Pattern TARGET =
            java.util.regex.Pattern.compile("\\[(?<section>[A-Za-z0-9-]+)] (?<directive>\\S+)");
    private static final Set<String> STATES =
            Set.of("running", "starting", "failed", "flapping", "stopped", "not-loaded");

    private PatternReader() {}

    static Pattern read(Node node, String family) {
        Fields fields = Fields.of(node, "a pattern");
        Pattern pattern =
                new Pattern(
                        id(fields),
                        fields.texts("aliases"),
                        family,
                        Template.of(fields.text("title")),
                        choice(Severity.class, fields, "severity", "error"),
                        choice(Confidence.class, fields, "confidence", ""),
                        Stream.of("certain", "likely", "possible")
                                .flatMap(word -> surer(fields, word))
                                .toList(),
                        fields.text("last-resort", "no").equals("yes"),
                        number(fields),
                        states(fields),
                        ConditionReader.list(fields.need("when")),
                        fields.find("unless").map(ConditionReader::list).orElse(List.of()),
                        Set.copyOf(fields.texts("explains")),
                        paragraphs(fields.text("explain")),
                        fields.items("ask").stream().map(PatternReader::ask).toList(),
                        fields.items("fix").stream().map(PatternReader::cure).toList(),
                        fields.texts("references"),
                        fields.text("false-positives", ""));
        fields.complete("a pattern");
        return pattern;
    }

    private static String id(Fields fields) {
        String id = fields.text("id");
        if (!ID.matcher(id).matches()) {
            throw new PatternFault(
                    fields.line(), "an id is lower case words with dashes, not '" + id + "'");
        }
        return id;
    }

    private static int number(Fields fields) {
        try {
            return Integer.parseInt(fields.text("rank", "0"));
        } catch (NumberFormatException e) {
            throw new PatternFault(fields.line(), "'rank' is a number");
        }
    }

    private static Set<String> states(Fields fields) {
        List<String> states = fields.texts("states");
        if (states.isEmpty() || !STATES.containsAll(states)) {
            throw new PatternFault(
                    fields.line(),
                    "'states' names one or more of " + STATES.stream().sorted().toList());
        }
        return Set.copyOf(states);
    }

    private static Stream<Pattern.Surer> surer(Fields fields, String word) {
        Confidence confidence = Confidence.valueOf(word.toUpperCase(Locale.ROOT));
        return fields.find(word).stream()
                .map(node -> new Pattern.Surer(confidence, ConditionReader.list(node)));
    }

    /**
     * Paragraphs are separated by an empty line; one whose values are not all known is left out
     * when it is shown.
     */
    private static List<Template> paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n"))
                .map(paragraph -> Template.of(paragraph.strip().replaceAll("\\s*\n\\s*", " ")))
                .toList();
    }

    private static Pattern.Ask ask(Node node) {
        Fields fields = Fields.of(node, "a question");
        Map<String, Template> choices = new LinkedHashMap<>();
        fields.textMap("choices")
                .forEach((value, effect) -> choices.put(value, Template.of(effect)));
        Pattern.Ask ask =
                new Pattern.Ask(
                        fields.text("key"),
                        Template.of(fields.text("text")),
                        choices,
                        fields.text("default"),
                        fields.find("when").map(ConditionReader::list).orElse(List.of()));
        fields.complete("a question");
        if (choices.size() < 2 || !choices.containsKey(ask.standard())) {
            throw new PatternFault(
                    fields.line(),
                    "a question has two or more 'choices', its 'default' among them");
        }
        return ask;
    }

    private static Pattern.Cure cure(Node node) {
        Fields fields = Fields.of(node, "a fix");
        boolean dropIn = fields.text("kind").equals("drop-in");
        Pattern.Cure cure =
                new Pattern.Cure(
                        fields.find("when").map(ConditionReader::list).orElse(List.of()),
                        Template.of(fields.text("summary")),
                        fields.items("settings").stream().map(PatternReader::line).toList(),
                        Template.of(fields.text("risk", "")),
                        todos(fields, "check"),
                        todos(fields, "steps"));
        fields.complete("a fix");
        if (dropIn != cure.isDropIn()) {
            throw new PatternFault(
                    fields.line(),
                    "a fix is 'kind: drop-in' with 'settings' or 'kind: manual' with 'steps'");
        }
        return cure;
    }

    private static List<Pattern.Todo> todos(Fields fields, String name) {
        return fields.items(name).stream().map(PatternReader::todo).toList();
    }

    private static Pattern.Todo todo(Node node) {
        if (node instanceof Node.Text text) {
            return new Pattern.Todo(Template.of(text.value()), Template.of(""));
        }
        Fields fields = Fields.of(node, "a step");
        Pattern.Todo todo =
                new Pattern.Todo(
                        Template.of(fields.text("do")), Template.of(fields.text("run", "")));
        fields.complete("a step");
        return todo;
    }

    private static Pattern.Line line(Node node) {
        return node instanceof Node.Text(String text, int at)
                ? plain(text.strip(), at)
                : rewrite(node);
    }

    private static Pattern.Line plain(String text, int at) {
        Matcher form = LINE.matcher(text);
        if (!form.matches()) {
            throw new PatternFault(at, "a setting is written '[Section] Directive=value'");
        }
        return new Pattern.Line.Plain(
                form.group("section"),
                Template.of(form.group("directive")),
                Template.of(form.group("value")));
    }

    private static Pattern.Line rewrite(Node node) {
        Fields fields = Fields.of(node, "a rewrite");
        if (fields.has("last")) {
            return last(fields);
        }
        Matcher form = TARGET.matcher(fields.text("rewrite"));
        if (!form.matches()) {
            throw new PatternFault(fields.line(), "'rewrite' is written '[Section] Directive'");
        }
        Pattern.Line line =
                new Pattern.Line.Rewrite(
                        form.group("section"),
                        Template.of(form.group("directive")),
                        Template.of(fields.text("word")),
                        Template.of(fields.text("becomes")));
        fields.complete("a rewrite");
        return line;
    }

    private static Pattern.Line last(Fields fields) {
        Matcher form = TARGET.matcher(fields.text("last"));
        if (!form.matches()) {
            throw new PatternFault(fields.line(), "'last' is written '[Section] Directive'");
        }
        fields.complete("a setting");
        return new Pattern.Line.Last(form.group("section"), form.group("directive"));
    }

    private static <E extends Enum<E>> E choice(
            Class<E> type, Fields fields, String name, String standard) {
        String word = standard.isEmpty() ? fields.text(name) : fields.text(name, standard);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() ->
                        new PatternFault(
                                fields.line(),
                                "'"
                                        + name
                                        + "' is one of "
                                        + Arrays.toString(type.getEnumConstants())
                                                .toLowerCase(Locale.ROOT)));
    }
}
