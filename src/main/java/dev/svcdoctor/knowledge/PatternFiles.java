package dev.svcdoctor.knowledge;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pattern files below a folder: {@code FAMILY/ID.yaml}. */
final class PatternFiles {
    private static final long MOST_BYTES = 1 << 20;

    private final List<Pattern> patterns = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private PatternFiles() {}

    static PatternFiles below(Path folder) {
        PatternFiles files = new PatternFiles();
        try (Stream<Path> all = Files.walk(folder, 3)) {
            all.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::take);
        } catch (IOException | UncheckedIOException e) {
            files.complaints.add(folder + ": cannot be read: " + e.getMessage());
        }
        return files;
    }

    private void take(Path file) {
        try {
            Pattern pattern =
                    PatternReader.read(node(file), file.getParent().getFileName().toString());
            if (!file.getFileName().toString().equals(pattern.id() + ".yaml")) {
                throw new PatternFault(
                        1, "the file is called like its id: " + pattern.id() + ".yaml");
            }
            patterns.add(pattern);
        } catch (IOException | PatternFault e) {
            complaints.add(file + ": " + e.getMessage());
        }
    }

    /** The document of a file, unchecked. */
    static Node node(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("larger than a pattern can be");
        }
        try (JsonParser parser = new YAMLFactory().createParser(Files.readAllBytes(file))) {
            return Node.read(parser);
        }
    }

    List<Pattern> patterns() {
        return patterns;
    }

    List<String> complaints() {
        return complaints;
    }
}
