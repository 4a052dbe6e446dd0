package dev.svcdoctor.knowledge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All patterns: those that come with svc-doctor, compiled at build time, and those of private
 * folders.
 */
public final class Knowledge {
    static final String COMPILED = "patterns.json";

    private final Map<String, Pattern> patterns = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private Knowledge() {}

    /**
     * The patterns of svc-doctor and those of the folders, which may replace one of the same id. A
     * folder that does not exist is passed over; a file that cannot be used is told in {@link
     * #complaints} and never stops the others.
     */
    public static Knowledge load(List<Path> folders) {
        Knowledge knowledge = new Knowledge();
        knowledge.takeCompiled();
        folders.stream().filter(Files::isDirectory).forEach(knowledge::takeFolder);
        return knowledge;
    }

    private void takeCompiled() {
        try (InputStream in = Knowledge.class.getResourceAsStream(COMPILED)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the patterns are missing: the build has not compiled them");
            }
            try (JsonParser parser = new JsonFactory().createParser(in)) {
                Node all = Node.read(parser);
                Fields.items(all)
                        .forEach(node -> {
                            Fields fields = Fields.of(node, "a compiled pattern");
                            add(PatternReader.read(fields.need("pattern"), fields.text("family")));
                        });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeFolder(Path folder) {
        PatternFiles files = PatternFiles.below(folder);
        files.patterns().forEach(this::add);
        complaints.addAll(files.complaints());
    }

    private void add(Pattern pattern) {
        patterns.put(pattern.id(), pattern);
    }

    /** In the order in which they were read. */
    public List<Pattern> patterns() {
        return List.copyOf(patterns.values());
    }

    /** By its id or one of its old ids. */
    public Optional<Pattern> find(String id) {
        return Optional.ofNullable(patterns.get(id))
                .or(() ->
                        patterns.values().stream()
                                .filter(pattern -> pattern.aliases().contains(id))
                                .findFirst());
    }

    /** One line for each file that could not be used: which, where and why. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }
}
