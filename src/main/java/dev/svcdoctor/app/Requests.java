package dev.svcdoctor.app;

import dev.svcdoctor.app.Options.Color;
import dev.svcdoctor.app.Options.Cure;
import dev.svcdoctor.app.Options.Extent;
import dev.svcdoctor.app.Options.Form;
import dev.svcdoctor.app.Options.Style;
import dev.svcdoctor.app.Options.Subject;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges a command line that has been taken apart. */
final class Requests {
    private static final int DAY = 86_400;

    private final Arguments given;

    private Requests(Arguments given) {
        this.given = given;
    }

    /** What a command line asks for; the first misuse ends the reading. */
    static Request read(String... line) throws Misuse {
        return new Requests(Syntax.parse(line)).request();
    }

    private Request request() throws Misuse {
        if (given.has(Flag.HELP)) {
            return new Request.Help();
        }
        if (given.has(Flag.VERSION)) {
            return new Request.Version();
        }
        Later.check(given);
        return given.command().isPresent() ? undo() : new Request.Diagnose(options());
    }

    private Request undo() throws Misuse {
        if (given.words().size() > 1) {
            throw new Misuse("undo takes one unit at a time");
        }
        return new Request.Undo(
                units().stream().findFirst(),
                given.has(Flag.LIST),
                given.has(Flag.FORCE),
                path(Flag.ROOT),
                seconds(Flag.TIMEOUT, 1, 10),
                style(),
                given.has(Flag.DEBUG));
    }

    private Options options() throws Misuse {
        refuse(Flag.YES, Flag.LINE, "asks nothing");
        refuse(Flag.DRY_RUN, Flag.LINE, "asks nothing");
        refuse(Flag.REPORT, Flag.LINE, "asks nothing");
        refuse(Flag.JSON, Flag.LINE, "asks nothing");
        refuse(Flag.DEMO, Flag.CASE, "brings its own case");
        return new Options(
                named(),
                form(),
                style(),
                cure(),
                subject(),
                extent(),
                paths(Flag.KNOWLEDGE),
                path(Flag.RECORD),
                given.has(Flag.DEBUG));
    }

    private void refuse(Flag one, Flag other, String why) throws Misuse {
        if (given.has(one) && given.has(other)) {
            throw new Misuse(
                    one.longName() + " and " + other.longName() + " contradict each other",
                    one.longName() + " " + why + "; leave one of them out");
        }
    }

    private List<UnitName> named() throws Misuse {
        List<UnitName> units = units();
        if (units.isEmpty() && subject() instanceof Subject.Machine) {
            throw new Misuse(
                    "choosing among the units that need attention is not there yet",
                    "systemctl --failed lists them; name one: svc-doctor UNIT");
        }
        if (units.size() > 1 && !(subject() instanceof Subject.Machine)) {
            throw new Misuse("a recorded case is about one unit");
        }
        return units;
    }

    private List<UnitName> units() throws Misuse {
        List<UnitName> units = new ArrayList<>();
        for (String word : given.words()) {
            units.add(unit(word));
        }
        return units.stream().distinct().toList();
    }

    private static UnitName unit(String word) throws Misuse {
        return switch (UnitName.parse(word)) {
            case Fact.Known<UnitName>(UnitName name) -> name;
            case Fact.Missing<UnitName>(String why) -> throw new Misuse(why);
            case Fact.Unreadable<UnitName>(String raw, String why) ->
                    throw new Misuse("'" + raw + "' is no unit: " + why, fileHint(raw));
        };
    }

    private static String fileHint(String word) {
        String file = word.substring(word.lastIndexOf('/') + 1);
        return word.contains("/") && UnitName.parse(file).asKnown().isPresent()
                ? "name the unit, not its file: svc-doctor " + file
                : "systemctl list-units --all lists the units";
    }

    private Form form() {
        if (given.has(Flag.JSON)) {
            return Form.JSON;
        }
        if (given.has(Flag.REPORT) || given.has(Flag.YES) || given.has(Flag.DRY_RUN)) {
            return Form.REPORT;
        }
        return given.has(Flag.LINE) ? Form.LINE : Form.SCREEN;
    }

    private Style style() throws Misuse {
        return new Style(color(), given.has(Flag.ASCII));
    }

    private Color color() throws Misuse {
        String word = given.last(Flag.COLOR).orElse("auto");
        return Stream.of(Color.values())
                .filter(color -> color.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(Flag.COLOR, "auto, always or never", word));
    }

    private Cure cure() throws Misuse {
        return new Cure(
                given.has(Flag.YES),
                given.has(Flag.DRY_RUN),
                answers(),
                given.has(Flag.RUNTIME),
                seconds(Flag.WATCH, 0, 5),
                path(Flag.ROOT));
    }

    private Map<String, String> answers() throws Misuse {
        Map<String, String> answers = new HashMap<>();
        for (String answer : given.all(Flag.ANSWER)) {
            int equals = answer.indexOf('=');
            if (equals < 1) {
                throw wrong(Flag.ANSWER, "KEY=VALUE", answer);
            }
            answers.put(answer.substring(0, equals), answer.substring(equals + 1));
        }
        return answers;
    }

    private Subject subject() throws Misuse {
        if (given.has(Flag.DEMO)) {
            return new Subject.Demo();
        }
        Optional<Path> recorded = path(Flag.CASE);
        return recorded.<Subject>map(Subject.Recording::new).orElseGet(Subject.Machine::new);
    }

    private Extent extent() throws Misuse {
        return new Extent(
                text(Flag.SINCE),
                given.last(Flag.BOOT),
                number(Flag.LINES, 0, Integer.MAX_VALUE, 2000),
                seconds(Flag.TIMEOUT, 1, 10));
    }

    private Optional<String> text(Flag flag) throws Misuse {
        Optional<String> text = given.last(flag);
        if (text.filter(String::isBlank).isPresent()) {
            throw wrong(flag, flag.value(), text.get());
        }
        return text;
    }

    private Duration seconds(Flag flag, int least, int standard) throws Misuse {
        return Duration.ofSeconds(number(flag, least, DAY, standard));
    }

    private int number(Flag flag, int least, int most, int standard) throws Misuse {
        String text = given.last(flag).orElse("" + standard);
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw wrong(flag, "a whole number", text);
        }
        throw wrong(flag, most == DAY ? least + " to " + most : least + " or more", text);
    }

    private Optional<Path> path(Flag flag) throws Misuse {
        List<Path> paths = paths(flag);
        return paths.isEmpty() ? Optional.empty() : Optional.of(paths.getLast());
    }

    private List<Path> paths(Flag flag) throws Misuse {
        List<Path> paths = new ArrayList<>();
        for (String text : given.all(flag)) {
            if (text.isEmpty() || text.indexOf('\0') >= 0) {
                throw wrong(flag, "a path", text);
            }
            paths.add(Path.of(text).toAbsolutePath().normalize());
        }
        return paths;
    }

    private static Misuse wrong(Flag flag, String wanted, String text) {
        return new Misuse(flag.longName() + " wants " + wanted + ", not '" + text + "'");
    }
}
