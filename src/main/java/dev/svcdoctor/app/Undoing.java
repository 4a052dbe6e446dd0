package dev.svcdoctor.app;

import dev.svcdoctor.fix.apply.Entry;
import dev.svcdoctor.fix.apply.Undo;
import dev.svcdoctor.fix.apply.Undo.Outcome;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.model.Fact;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** {@code svc-doctor undo}. */
final class Undoing {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final Request.Undo request;
    private final Undo undo;
    private final Output output;
    private final Visible visible;
    private final ZoneId zone;

    Undoing(Request.Undo request, Undo undo, Output output, Visible visible, ZoneId zone) {
        this.request = request;
        this.undo = undo;
        this.output = output;
        this.visible = visible;
        this.zone = zone;
    }

    /** The exit status. */
    int run() {
        return request.list() ? list() : takeBack();
    }

    private int list() {
        return switch (undo.list()) {
            case Fact.Known<List<Entry>>(List<Entry> entries) -> list(entries);
            case Fact.Missing<List<Entry>>(String why) -> failed(why);
            case Fact.Unreadable<List<Entry>>(String _, String why) -> failed(why);
        };
    }

    private int list(List<Entry> entries) {
        entries.stream()
                .filter(entry ->
                        request.unit().isEmpty() || request.unit().get().equals(entry.unit()))
                .forEach(entry -> say(line(entry)));
        if (entries.isEmpty()) {
            say("svc-doctor has written nothing");
        }
        return Ending.WELL.status();
    }

    private String line(Entry entry) {
        return String.format(
                "%s  %-10s  %s  %s",
                TIME.format(entry.when().atZone(zone)),
                entry.status().word(),
                entry.unit(),
                entry.file());
    }

    private int takeBack() {
        return switch (undo.newest(request.unit(), request.force())) {
            case Outcome.TakenBack(Entry _, List<String> messages) -> {
                messages.forEach(this::say);
                yield Ending.WELL.status();
            }
            case Outcome.Nothing(String why) -> {
                say(why);
                yield Ending.WELL.status();
            }
            case Outcome.Changed changed -> changed(changed);
            case Outcome.Failed(String why) -> failed(why);
        };
    }

    private int changed(Outcome.Changed changed) {
        output.note(changed.why());
        changed.diff().lines().forEach(line -> say(line.line()));
        output.hint(
                "svc-doctor undo --force "
                        + changed.entry().unit()
                        + " takes it back all the same");
        return Ending.PROBLEM.status();
    }

    private int failed(String why) {
        output.note("nothing was taken back: " + why);
        return Ending.BLIND.status();
    }

    private void say(String line) {
        output.print(visible.line(line) + "\n");
    }
}
