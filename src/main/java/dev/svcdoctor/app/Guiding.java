package dev.svcdoctor.app;

import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.front.line.LineFront;
import dev.svcdoctor.front.screen.ScreenFront;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.model.UnitName;

import java.io.IOException;
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
        int status = form == Form.SCREEN ? onScreen(unit, doctor) : byLines(unit, doctor);
        if (doctor.misuse().isPresent()) {
            throw doctor.misuse().get();
        }
        return status;
    }

    /** Line by line instead where the terminal cannot be had. */
    private int onScreen(UnitName unit, Doctor doctor) {
        try {
            return ScreenFront.run(
                    unit, zone, doctor, new ScreenFront.Options(terminal.color(style), isAscii()));
        } catch (IOException noScreen) {
            return byLines(unit, doctor);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return Ending.CANCELLED.status();
        }
    }

    private int byLines(UnitName unit, Doctor doctor) {
        String name = terminal.interactive() ? terminal.name() : "dumb";
        return LineFront.run(
                doctor, new LineFront.Options(unit, zone, name, isAscii(), terminal.color(style)));
    }

    private boolean isAscii() {
        return terminal.visible(style) == Visible.ASCII;
    }
}
