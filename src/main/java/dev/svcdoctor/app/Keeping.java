package dev.svcdoctor.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.host.Access;
import dev.svcdoctor.host.Change;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.transcript.CaseFolder;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was seen and said as a case in a folder of its own. A journal may hold secrets: the
 * files are for their owner only.
 */
final class Keeping {
    private static final Access OWNER_ONLY = new Access(0600, -1, -1);
    private static final int MOST_BYTES = 1 << 16;

    private final Files files;
    private final Path folder;
    private boolean ours;

    /**
     * @param folder made when first needed, with those above it
     */
    Keeping(Files files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /** The folder; missing if it cannot be written, or holds another case already. */
    Fact<String> keep(Situation situation, List<String> sessionText, Optional<Plan> plan) {
        if (!ours && files.exists(folder.resolve("case.json"))) {
            return Fact.missing(folder + " holds a case already");
        }
        Optional<String> problem = make(folder);
        for (Map.Entry<String, byte[]> file : files(situation, sessionText, plan).entrySet()) {
            problem =
                    problem.or(() ->
                            problem(
                                    files.write(
                                            folder.resolve(file.getKey()),
                                            file.getValue(),
                                            OWNER_ONLY)));
        }
        ours = problem.isEmpty();
        return problem.<Fact<String>>map(Fact::missing)
                .orElseGet(() -> Fact.known(folder.toString()));
    }

    /** True if something was kept. */
    boolean hasKept() {
        return ours;
    }

    private Optional<String> make(Path wanted) {
        if (files.exists(wanted)) {
            return Optional.empty();
        }
        return make(wanted.getParent()).or(() -> problem(files.makeFolder(wanted)));
    }

    private static Optional<String> problem(Change change) {
        return change instanceof Change.Refused refused
                ? Optional.of(refused.text())
                : Optional.empty();
    }

    private Map<String, byte[]> files(
            Situation situation, List<String> sessionText, Optional<Plan> plan) {
        Map<String, byte[]> all =
                CaseFolder.files(
                        situation.seen(), distribution(), "svc-doctor " + Version.number());
        all.put("expected.json", bytes(expected(situation.diagnosis())));
        if (!sessionText.isEmpty()) {
            all.put("session.txt", bytes(String.join("\n", sessionText) + "\n"));
        }
        plan.ifPresent(made -> all.put("override.conf", made.after()));
        return all;
    }

    private String distribution() {
        return files.read(Path.of("/etc/os-release"), MOST_BYTES)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .asKnown()
                .flatMap(text ->
                        text.lines().filter(line -> line.startsWith("PRETTY_NAME=")).findFirst())
                .map(line -> line.substring("PRETTY_NAME=".length()).replace("\"", ""))
                .orElse("");
    }

    private static String expected(Diagnosis diagnosis) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("verdict", diagnosis.verdict().word());
            write(json, "findings", diagnosis.findings().stream().map(Finding::id).toList());
            write(json, "settings", settings(diagnosis));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out + "\n";
    }

    private static List<String> settings(Diagnosis diagnosis) {
        return diagnosis.findings().stream()
                .limit(1)
                .flatMap(finding -> finding.dropIn().stream())
                .map(Fix.DropIn::settings)
                .flatMap(List::stream)
                .map(Setting::line)
                .toList();
    }

    private static void write(JsonGenerator json, String key, List<String> values)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
