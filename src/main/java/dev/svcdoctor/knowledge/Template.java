package dev.svcdoctor.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places to be filled in: {@code {path}}, {@code {show.Type}}. */
public final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(?<name>[a-zA-Z][a-zA-Z0-9_.-]*)}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./@:=+,%^-]+");

    /**
     * Where the filled-in value will stand, and so what must be done to it that it stays a value
     * there.
     */
    public enum Use {
        /** Words for people. */
        WORDS {
            @Override
            String fit(String value) {
                return value;
            }
        },
        /** A value in a unit file, where a percent sign starts a specifier. */
        UNIT_FILE {
            @Override
            String fit(String value) {
                return value.replace("%", "%%");
            }
        },
        /** A command that a person copies into a shell. */
        SHELL {
            @Override
            String fit(String value) {
                return PLAIN.matcher(value).matches()
                        ? value
                        : "'" + value.replace("'", "'\\''") + "'";
            }
        };

        abstract String fit(String value);
    }

    private final String text;

    private Template(String text) {
        this.text = text;
    }

    public static Template of(String text) {
        return new Template(text);
    }

    /** The names it needs, in their order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            names.add(place.group("name"));
        }
        return names;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /**
     * Fills in the values.
     *
     * @return empty if one of the names has no value
     */
    public Optional<String> fill(Use use, Function<String, Optional<String>> values) {
        StringBuilder filled = new StringBuilder();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            Optional<String> value = values.apply(place.group("name"));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            place.appendReplacement(filled, Matcher.quoteReplacement(use.fit(value.get())));
        }
        return Optional.of(place.appendTail(filled).toString());
    }

    /** As written. */
    @Override
    public String toString() {
        return text;
    }
}
