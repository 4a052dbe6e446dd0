package dev.svcdoctor.app;

import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.front.report.TextReport;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Treats every unit asked for, one after the other. */
final class Treating {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final Surroundings here;
    private final Options options;
    private final Output output;

    Treating(Surroundings here, Options options, Output output) {
        this.here = here;
        this.options = options;
        this.output = output;
    }

    /** The gravest exit status. */
    int run() throws Misuse {
        return switch (new Wiring(here).practice(options)) {
            case Fact.Known<Practice>(Practice practice) -> run(practice);
            case Fact.Missing<Practice>(String why) -> nothing(why);
            case Fact.Unreadable<Practice>(String raw, String why) -> nothing(raw + ": " + why);
        };
    }

    private int nothing(String why) {
        output.note("could not look: " + why);
        output.hint("--demo shows a recorded case on any machine");
        return Ending.BLIND.status();
    }

    private int run(Practice practice) throws Misuse {
        Thread hook = new Thread(() -> stopped(practice.curing()), "take back");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            practice.notes().forEach(output::note);
            return all(practice);
        } finally {
            forget(hook);
            practice.looking().complaints().forEach(output::note);
        }
    }

    /** By a signal. */
    private void stopped(Curing curing) {
        if (curing.isBusy() && !options.form().isGuided()) {
            output.note("stopped: taking back what is not verified yet");
        }
        curing.takeBackUnverified();
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The process is ending already, and the hook is at work.
        }
    }

    private int all(Practice practice) throws Misuse {
        Terminal terminal = terminal();
        int status = Ending.WELL.status();
        for (UnitName unit : practice.units()) {
            if (status != Ending.CANCELLED.status()) {
                status = Endings.worse(status, one(practice, terminal, unit));
            }
        }
        return status;
    }

    /** Asking a terminal for its size takes a moment: not for what nobody reads there. */
    private Terminal terminal() {
        return options.form() == Form.JSON
                ? Terminal.of(false, here.environment())
                : here.terminal();
    }

    private int one(Practice practice, Terminal terminal, UnitName unit) throws Misuse {
        Keeping keeping = new Keeping(here.files(), folder(unit));
        Doctor doctor =
                new Doctor(
                        unit,
                        practice.looking(),
                        practice.curing(),
                        keeping,
                        options.cure().answers(),
                        here.zone());
        try {
            return one(terminal, unit, doctor);
        } finally {
            practice.curing().takeBackUnverified();
            if (options.record().isPresent() && doctor.hasLooked() && !keeping.hasKept()) {
                keep(doctor);
            }
        }
    }

    private int one(Terminal terminal, UnitName unit, Doctor doctor) throws Misuse {
        Form form = terminal.form(options.form());
        ZoneId zone = here.zone();
        if (form.isGuided()) {
            return new Guiding(form, terminal, options.style(), zone).run(unit, doctor);
        }
        TextReport text =
                new TextReport(
                        terminal.width(),
                        terminal.visible(options.style()),
                        terminal.color(options.style()),
                        zone);
        return new Reporting(options, form, text, output).run(unit, doctor);
    }

    private void keep(Doctor doctor) {
        switch (doctor.save(List.of())) {
            case Fact.Known<String>(String folder) -> output.note("the case is kept in " + folder);
            case Fact.Missing<String>(String why) ->
                    output.note("the case could not be kept: " + why);
            case Fact.Unreadable<String>(String _, String why) ->
                    output.note("the case could not be kept: " + why);
        }
    }

    private Path folder(UnitName unit) {
        String stamp = STAMP.format(here.clock().instant().atZone(here.zone()));
        boolean several = options.units().size() > 1;
        return options.record()
                .map(folder -> several ? folder.resolve(unit.value()) : folder)
                .orElseGet(() -> here.transcripts().resolve(unit + "-" + stamp));
    }
}
