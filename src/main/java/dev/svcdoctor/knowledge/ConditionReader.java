package dev.svcdoctor.knowledge;

import dev.svcdoctor.evidence.EventKind;
import dev.svcdoctor.evidence.Facts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the conditions of a pattern file. Each is a field with the condition's name, and {@code
 * say} beside it.
 */
final class ConditionReader {
    private static final Map<String, Function<Fields, Condition>> KINDS =
            Map.ofEntries(
                    Map.entry(
                            "show",
                            fields ->
                                    new Condition.Show(
                                            checks(fields, "show"), note(fields), quiet(fields))),
                    Map.entry("fact", ConditionReader::tells),
                    Map.entry(
                            "setting",
                            fields ->
                                    new Condition.Sets(
                                            checks(fields, "setting"),
                                            note(fields),
                                            quiet(fields))),
                    Map.entry(
                            "log",
                            fields -> new Condition.Log(log(fields), note(fields), quiet(fields))),
                    Map.entry("look", ConditionReader::look),
                    Map.entry("text", ConditionReader::is),
                    Map.entry("answer", fields -> new Condition.Answered(fields.textMap("answer"))),
                    Map.entry("let", fields -> new Condition.Let(templates(fields, "let"))),
                    Map.entry("near", ConditionReader::near),
                    Map.entry("each", ConditionReader::each),
                    Map.entry("all", fields -> new Condition.All(list(fields.need("all")))),
                    Map.entry("any", fields -> new Condition.Any(list(fields.need("any")))),
                    Map.entry("not", fields -> new Condition.Not(list(fields.need("not")))));

    private ConditionReader() {}

    /** A list of conditions, or a single one. */
    static List<Condition> list(Node node) {
        return Fields.items(node).stream().map(ConditionReader::read).toList();
    }

    private static Condition read(Node node) {
        Fields fields = Fields.of(node, "a condition");
        List<String> kinds = KINDS.keySet().stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            throw new PatternFault(
                    fields.line(),
                    "a condition is exactly one of " + KINDS.keySet().stream().sorted().toList());
        }
        Condition condition = KINDS.get(kinds.getFirst()).apply(fields);
        fields.complete("the condition '" + kinds.getFirst() + "'");
        return condition;
    }

    private static Template note(Fields fields, String name) {
        return Template.of(fields.text(name, ""));
    }

    private static String note(Fields fields) {
        return fields.text("say", "");
    }

    private static boolean quiet(Fields fields) {
        return fields.text("quiet", "no").equals("yes");
    }

    private static Map<String, Check> checks(Fields fields, String name) {
        Map<String, Check> checks = new LinkedHashMap<>();
        fields.map(name).forEach((key, node) -> checks.put(key, Check.read(node)));
        return checks;
    }

    private static Map<String, Template> templates(Fields fields, String name) {
        Map<String, Template> templates = new LinkedHashMap<>();
        fields.textMap(name).forEach((key, text) -> templates.put(key, Template.of(text)));
        return templates;
    }

    private static Condition tells(Fields fields) {
        Map<String, Check> checks = checks(fields, "fact");
        checks.keySet()
                .forEach(name -> known(name, Set.copyOf(Facts.names()), fields.line(), "fact"));
        return new Condition.Tells(checks, note(fields), quiet(fields));
    }

    private static void known(String name, Set<String> names, int line, String what) {
        if (!names.contains(name)) {
            throw new PatternFault(
                    line,
                    "no "
                            + what
                            + " '"
                            + name
                            + "'; there are "
                            + names.stream().sorted().toList());
        }
    }

    private static Condition.LogQuery log(Fields outer) {
        Fields fields = Fields.of(outer.need("log"), "'log'");
        int line = fields.line();
        Optional<String> kind = fields.find("kind").map(Fields::text);
        kind.ifPresent(name -> known(name, EventKind.names(), line, "event"));
        Optional<Check.Matches> matches =
                fields.find("matches").map(node -> Check.regex(Fields.text(node), line));
        if (kind.isEmpty() && matches.isEmpty()) {
            throw new PatternFault(line, "'log' needs 'matches' or 'kind'");
        }
        Condition.LogQuery query =
                new Condition.LogQuery(
                        choice(Condition.Voice.class, fields, "by"),
                        kind,
                        matches,
                        fields.has("in")
                                ? choice(Condition.Scope.class, fields, "in")
                                : Condition.Scope.RUN,
                        fields.text("pick", "last").equals("first"),
                        samples(fields, matches));
        fields.complete("'log'");
        return query;
    }

    private static Condition.Samples samples(Fields fields, Optional<Check.Matches> matches) {
        Condition.Samples samples =
                new Condition.Samples(fields.texts("match"), fields.texts("miss"));
        boolean proven = !samples.match().isEmpty() && !samples.miss().isEmpty();
        if (matches.isPresent() && !proven) {
            throw new PatternFault(
                    fields.line(),
                    "a log regex is proven by lines it must match ('match') and must not match ('miss')");
        }
        return samples;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, Fields fields, String name) {
        String word = fields.text(name);
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

    private static Condition look(Fields fields) {
        List<Template> words = fields.texts("look").stream().map(Template::of).toList();
        known(words.getFirst().toString(), LookKinds.NAMES, fields.line(), "look");
        return new Condition.Look(
                words,
                checks(fields, "where"),
                fields.textMap("bind"),
                note(fields, "proof"),
                note(fields));
    }

    private static Condition is(Fields fields) {
        return new Condition.Is(Template.of(fields.text("text")), Check.read(fields.need("is")));
    }

    private static Condition near(Fields fields) {
        return new Condition.Near(
                Template.of(fields.text("near")),
                Template.of(fields.text("among")),
                fields.text("bind"));
    }

    private static Condition each(Fields fields) {
        return new Condition.Each(
                fields.text("each"),
                Template.of(fields.has("settings") ? "" : fields.text("of")),
                fields.texts("settings"),
                fields.text("whole", "no").equals("yes"),
                list(fields.need("when")));
    }
}
