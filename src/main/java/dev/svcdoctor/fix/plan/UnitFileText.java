package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.Setting;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text of a unit file, without loss: {@code parse(raw).bytes()} gives {@code raw} again,
 * whatever is in it. Immutable.
 */
public final class UnitFileText {
    private final List<Part> parts;

    UnitFileText(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    public static UnitFileText parse(byte[] raw) {
        return new UnitFileText(UnitFileParser.parse(new String(raw, StandardCharsets.ISO_8859_1)));
    }

    /** The file's bytes. */
    public byte[] bytes() {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Every value that is assigned to a directive, in the order of the file, resets (empty values)
     * included.
     */
    public List<String> values(String section, String directive) {
        return parts.stream()
                .filter(Part.Assignment.class::isInstance)
                .map(Part.Assignment.class::cast)
                .filter(line -> line.is(section, directive))
                .map(Part.Assignment::value)
                .map(UnitFileText::fromBytes)
                .toList();
    }

    /**
     * The same text with the settings in force, everything else as it was. A directive of which the
     * last assignment counts is replaced where that stands; one that adds up is appended to the
     * last section of its name, unless it is there already. A reset is written with the values that
     * follow it. Merging the same settings again changes nothing.
     */
    public UnitFileText merge(List<Setting> settings) {
        return Merge.of(this, settings);
    }

    List<Part> parts() {
        return parts;
    }

    /** Text as it is kept in parts: one character per byte. */
    static String toBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String fromBytes(String text) {
        return new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
