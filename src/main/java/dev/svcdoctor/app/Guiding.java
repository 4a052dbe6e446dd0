package dev.svcdoctor.app;

import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.front.line.LineFront;
import dev.svcdoctor.model.UnitName;

import java.time.ZoneId;

/** Leads a person through the dialogue, on the full screen or line by line. */
final class Guiding {
    private final Form form;
    private final Terminal terminal;
    private final Options.Style style;
    private final ZoneId zone;

    Guiding(Form form, Terminal terminal, Options.Style style, ZoneId zone) {
        this.form = form;
        this.terminal = terminal;
        this.style = style;
        this.zone = zone;
    }

    /** Treats one unit; the exit status. */
    int run(UnitName unit, Doctor doctor) throws Misuse {
        int status = byLines(unit, doctor);
        if (doctor.misuse().isPresent()) {
            throw doctor.misuse().get();
        }
        return status;
    }

    private int byLines(UnitName unit, Doctor doctor) {
        boolean ascii = terminal.visible(style) == Visible.ASCII;
        String name = terminal.interactive() ? terminal.name() : "dumb";
        return LineFront.run(
                doctor, new LineFront.Options(unit, zone, name, ascii, terminal.color(style)));
    }
}
