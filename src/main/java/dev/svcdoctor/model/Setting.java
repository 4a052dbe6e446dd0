package dev.svcdoctor.model;

/**
 * One line of a unit file: {@code Directive=value} in a section. An empty value is a reset of what
 * stood before. The value is written as it stands in the file (specifiers doubled, quotes in place)
 * and can never leave its line.
 */
public record Setting(String section, String directive, String value) {
    public Setting {
        if (!section.matches("[A-Z][A-Za-z0-9-]*") || !directive.matches("[A-Z][A-Za-z0-9]*")) {
            throw new IllegalArgumentException(
                    "not a section and a directive: [" + section + "] " + directive);
        }
        if (value.chars().anyMatch(c -> c < ' ' && c != '\t') || value.endsWith("\\")) {
            throw new IllegalArgumentException("a value stays on its line: " + directive);
        }
    }

    /** True if this line empties the directive instead of setting it. */
    public boolean isReset() {
        return value.isEmpty();
    }

    /** The line as it stands in a unit file. */
    public String line() {
        return directive + "=" + value;
    }
}
