import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Formats every Java file below a folder (`apply`), or names those that are not formatted and
/// fails (`check`).
void main(String[] args) throws Exception {
    boolean apply = args[0].equals("apply");
    List<Path> unformatted = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[1]))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
            String before = Files.readString(file);
            String after = formatted(file, before);
            if (!after.equals(before)) {
                unformatted.add(file);
                if (apply) {
                    Files.writeString(file, after);
                }
            }
        }
    }
    if (!apply && !unformatted.isEmpty()) {
        unformatted.forEach(file -> System.err.println("not formatted: " + file));
        System.err.println("`mvn -q validate -Pformat` formats them");
        System.exit(1);
    }
}

String formatted(Path file, String source) throws Exception {
    var style = JavaFormatterOptions.Style.AOSP;
    try {
        String tidy =
                RemoveUnusedImports.removeUnusedImports(
                        ImportOrderer.reorderImports(source, style));
        return new Formatter(JavaFormatterOptions.builder().style(style).build())
                .formatSource(tidy);
    } catch (FormatterException e) {
        throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
}
