package dev.svcdoctor.fix.plan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every directive that systemd knows, read from a table made of what systemd itself prints. */
public final class Directives {
    private static final String TABLE = "directives.tsv";

    private final Map<String, Directive> byName;

    private Directives(Map<String, Directive> byName) {
        this.byName = byName;
    }

    /** The table that comes with svc-doctor; read once, when first needed. */
    public static Directives standard() {
        return Standard.TABLE;
    }

    private static final class Standard {
        private static final Directives TABLE = load();
    }

    /**
     * An unknown directive is taken for a list without reset: appending is right for every kind.
     */
    public Directive of(String section, String directive) {
        Directive known = byName.get(section + "/" + directive);
        return known != null ? known : unknown(section, directive);
    }

    /** True if systemd has such a directive in this section. */
    public boolean knows(String section, String directive) {
        return byName.containsKey(section + "/" + directive);
    }

    private static Directive unknown(String section, String directive) {
        return new Directive(
                section, directive, Directive.Kind.LIST, Check.NONE, "", OptionalInt.empty());
    }

    private static Directives load() {
        try (InputStream in = Directives.class.getResourceAsStream(TABLE);
                BufferedReader rows =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Directives(
                    rows.lines()
                            .filter(row -> !row.startsWith("#"))
                            .map(Directives::row)
                            .collect(
                                    Collectors.toMap(
                                            d -> d.section() + "/" + d.name(),
                                            Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Directive row(String row) {
        String[] cells = row.split("\t");
        return new Directive(
                cells[0],
                cells[1],
                Directive.Kind.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                Check.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                cells[4].equals("-") ? "" : cells[4],
                cells[5].equals("-")
                        ? OptionalInt.empty()
                        : OptionalInt.of(Integer.parseInt(cells[5])));
    }
}
