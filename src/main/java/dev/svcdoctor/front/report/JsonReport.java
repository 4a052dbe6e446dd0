package dev.svcdoctor.front.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.Question;
import dev.svcdoctor.model.Setting;
import dev.svcdoctor.model.Skipped;
import dev.svcdoctor.model.Step;
import dev.svcdoctor.model.UnitState;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One JSON document for each unit, as {@code schema-1.json} beside this class describes it.
 * Untrusted text is safe on a terminal too: what could steer one is written as an escape.
 */
public final class JsonReport {
    private static final DateTimeFormatter MICROSECONDS =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter();
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new TerminalSafe()).build();

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** The document over many lines, for one unit alone; ends without a line break. */
    public static String document(Report report) {
        return write(
                report,
                json ->
                        json.setPrettyPrinter(
                                new DefaultPrettyPrinter(
                                                Separators.createDefaultInstance()
                                                        .withObjectFieldValueSpacing(
                                                                Separators.Spacing.AFTER)
                                                        .withObjectEmptySeparator("")
                                                        .withArrayEmptySeparator(""))
                                        .withArrayIndenter(
                                                DefaultIndenter.SYSTEM_LINEFEED_INSTANCE)));
    }

    /** The document on one line, where several follow one another; ends without a line break. */
    public static String line(Report report) {
        return write(report, json -> json);
    }

    private static String write(Report report, Function<JsonGenerator, JsonGenerator> style) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = style.apply(FACTORY.createGenerator(out))) {
            new JsonReport(json).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private void report(Report report) throws IOException {
        Situation situation = report.situation();
        Diagnosis diagnosis = situation.diagnosis();
        json.writeStartObject();
        json.writeNumberField("schema", 1);
        text("unit", situation.seen().unit().value());
        text("host", situation.seen().host());
        systemd(situation.seen().systemd());
        text("source", situation.seen().source().word());
        state(situation.state());
        text("verdict", diagnosis.verdict().word());
        each("findings", diagnosis.findings(), finding -> finding(report, finding));
        each("questions", diagnosis.questions(), this::question);
        each("skipped", diagnosis.skipped(), this::skipped);
        applied(report);
        json.writeEndObject();
    }

    private void systemd(Fact<Integer> number) throws IOException {
        json.writeFieldName("systemd");
        Optional<Integer> version = number.asKnown();
        if (version.isPresent()) {
            json.writeNumber(version.get());
        } else {
            json.writeNull();
        }
    }

    private void state(UnitState state) throws IOException {
        json.writeObjectFieldStart("state");
        text("load", state.load());
        text("active", state.active());
        text("sub", state.sub());
        text("result", state.result());
        text("file", state.file());
        json.writeEndObject();
    }

    private void finding(Report report, Finding finding) throws IOException {
        text("id", finding.id());
        text("title", finding.title());
        text("confidence", finding.confidence().word());
        text("explanation", finding.explanation());
        each("evidence", finding.evidence(), this::evidence);
        if (finding.fix().isPresent()) {
            fix(report, finding.fix().get());
        }
        lines("next", finding.next().stream().map(Step::line).toList());
        lines("references", finding.references());
    }

    private void evidence(Evidence evidence) throws IOException {
        text("source", evidence.source());
        if (evidence.time().isPresent()) {
            text("time", time(evidence.time().get()));
        }
        text("text", evidence.text());
        unlessEmpty("note", evidence.note());
    }

    private void fix(Report report, Fix fix) throws IOException {
        json.writeObjectFieldStart("fix");
        switch (fix) {
            case Fix.DropIn dropIn -> dropIn(dropIn, report.plans().apply(dropIn));
            case Fix.Manual manual -> manual(manual);
        }
        json.writeEndObject();
    }

    private void dropIn(Fix.DropIn fix, Plan plan) throws IOException {
        text("kind", "drop-in");
        text("summary", fix.summary());
        text("file", plan.file().toString());
        each("settings", fix.settings(), this::setting);
        text("content", plan.content());
        text("risk", fix.risk());
        if (!fix.check().isEmpty()) {
            lines("check", fix.check().stream().map(Step::line).toList());
        }
    }

    private void manual(Fix.Manual fix) throws IOException {
        text("kind", "manual");
        text("summary", fix.summary());
        text("risk", fix.risk());
    }

    private void setting(Setting setting) throws IOException {
        text("section", setting.section());
        text("directive", setting.directive());
        text("value", setting.value());
    }

    private void question(Question question) throws IOException {
        text("key", question.key());
        text("text", question.text());
        lines("choices", question.choices().stream().map(Question.Choice::value).toList());
        text("default", question.standard());
        if (question.assumed()) {
            text("assumed", question.answer());
        } else {
            json.writeNullField("assumed");
            text("answer", question.answer());
        }
    }

    private void skipped(Skipped skipped) throws IOException {
        text("what", skipped.what());
        text("why", skipped.why());
    }

    private void applied(Report report) throws IOException {
        if (report.applied().isEmpty()) {
            json.writeNullField("applied");
            return;
        }
        Applied applied = report.applied().get();
        json.writeObjectFieldStart("applied");
        text("file", applied.file());
        json.writeBooleanField("written", applied.written());
        json.writeBooleanField("verified", applied.verified());
        state(applied.state());
        json.writeBooleanField("took_back", applied.tookBack());
        lines("messages", applied.messages());
        json.writeEndObject();
    }

    private void text(String key, String value) throws IOException {
        json.writeStringField(key, TerminalSafe.wellFormed(value));
    }

    private void unlessEmpty(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            text(key, value);
        }
    }

    private void lines(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(TerminalSafe.wellFormed(value));
        }
        json.writeEndArray();
    }

    private <T> void each(String key, List<T> things, Fields<T> fields) throws IOException {
        json.writeArrayFieldStart(key);
        for (T thing : things) {
            json.writeStartObject();
            fields.write(thing);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String time(Instant time) {
        return MICROSECONDS.format(time);
    }

    /** Writes the fields of one object. */
    private interface Fields<T> {
        void write(T thing) throws IOException;
    }
}
