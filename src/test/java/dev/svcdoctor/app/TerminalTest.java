package dev.svcdoctor.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.svcdoctor.app.Options.Color;
import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.app.Options.Style;
import dev.svcdoctor.front.Visible;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "SCREEN, true,  xterm,  24 80,  SCREEN",
        "SCREEN, true,  xterm,  '',     SCREEN",
        "SCREEN, true,  xterm,  12 40,  SCREEN",
        "SCREEN, true,  xterm,  11 80,  LINE",
        "SCREEN, true,  xterm,  24 39,  LINE",
        "SCREEN, true,  xterm,  0 0,    SCREEN",
        "SCREEN, true,  dumb,   24 80,  LINE",
        "SCREEN, true,  '',     24 80,  LINE",
        "SCREEN, false, xterm,  '',     REPORT",
        "LINE,   false, xterm,  '',     LINE",
        "LINE,   true,  xterm,  24 80,  LINE",
        "REPORT, true,  xterm,  24 80,  REPORT",
        "JSON,   true,  xterm,  24 80,  JSON"
    })
    void theFormFitsTheTerminal(Form asked, boolean tty, String name, String size, Form form) {
        assertEquals(form, Terminal.of(tty, Map.of("TERM", name)).sized(size).form(asked));
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO,   true,  xterm, '', true",
        "AUTO,   true,  xterm, 1,  false",
        "AUTO,   true,  dumb,  '', false",
        "AUTO,   false, xterm, '', false",
        "ALWAYS, false, dumb,  1,  true",
        "NEVER,  true,  xterm, '', false"
    })
    void colour(Color wanted, boolean tty, String name, String noColor, boolean color) {
        Terminal terminal = Terminal.of(tty, Map.of("TERM", name, "NO_COLOR", noColor));
        assertEquals(color, terminal.color(new Style(wanted, false)));
    }

    @ParameterizedTest
    @CsvSource({
        "zh_CN.UTF-8, C,           UNICODE",
        "C.utf8,      '',          UNICODE",
        "C,           en_US.UTF-8, ASCII",
        "'',          en_US.UTF-8, UNICODE",
        "'',          '',          ASCII"
    })
    void theLauncherTellsTheLocaleOfTheUser(String launcher, String lang, Visible visible) {
        Terminal terminal = Terminal.of(true, Map.of("SVC_DOCTOR_LOCALE", launcher, "LANG", lang));
        assertEquals(visible, terminal.visible(new Style(Color.AUTO, false)));
        assertEquals(Visible.ASCII, terminal.visible(new Style(Color.AUTO, true)));
    }

    @Test
    void paperIsEightyColumnsWide() {
        Terminal none = Terminal.of(false, Map.of());
        assertEquals(80, none.width());
        assertEquals(132, none.sized("50 132\n").width());
        assertEquals(none, none.sized("stty: no such device"));
    }
}
