package dev.svcdoctor.diagnose;

import dev.svcdoctor.evidence.Facts;
import dev.svcdoctor.evidence.Told;
import dev.svcdoctor.evidence.UnitFiles;
import dev.svcdoctor.knowledge.Template;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where names in templates get their values: the names that conditions gave, then {@code
 * show.PROPERTY}, {@code setting.DIRECTIVE}, {@code place.DIRECTIVE}, {@code answer.KEY} and the
 * facts of the case.
 */
record Scope(Facts facts, Map<String, String> answers) {

    /**
     * The value of a name; empty if nobody knows it. A property or directive that is not set is
     * known to be empty.
     */
    Optional<String> value(Names names, String name) {
        return names.last(name).or(() -> ofCase(name));
    }

    /** Every value of a name, for lists. */
    Optional<List<String>> values(Names names, String name) {
        if (names.all(name).isPresent()) {
            return names.all(name);
        }
        if (name.startsWith("setting.")) {
            return Optional.of(inForce(after(name)).stream().map(UnitFiles.Line::value).toList());
        }
        if (name.startsWith("show.")) {
            return Optional.of(facts.show().all(after(name)));
        }
        return ofCase(name).map(List::of);
    }

    private Optional<String> ofCase(String name) {
        if (name.startsWith("show.")) {
            return property(after(name));
        }
        if (name.startsWith("setting.")) {
            return directive(after(name));
        }
        if (name.startsWith("place.")) {
            return inForce(after(name)).stream().reduce((a, b) -> b).map(UnitFiles.Line::place);
        }
        if (name.startsWith("answer.")) {
            return Optional.ofNullable(answers.get(after(name)));
        }
        return fact(name).map(told -> told.value());
    }

    private static String after(String name) {
        return name.substring(name.indexOf('.') + 1);
    }

    Optional<String> property(String name) {
        return facts.show().isEmpty() ? Optional.empty() : Optional.of(facts.show().get(name));
    }

    Optional<String> directive(String name) {
        List<UnitFiles.Line> lines = inForce(name);
        return facts.files().lines().isEmpty()
                ? Optional.empty()
                : Optional.of(lines.isEmpty() ? "" : lines.getLast().value());
    }

    List<UnitFiles.Line> inForce(String directive) {
        return facts.files().inForce(directive);
    }

    Optional<Told> fact(String name) {
        return facts.told(name);
    }

    /** A text with all its names filled in. */
    Optional<String> fill(Template template, Template.Use use, Names names) {
        return template.fill(use, name -> value(names, name));
    }

    Optional<String> fill(Template template, Names names) {
        return fill(template, Template.Use.WORDS, names);
    }
}
