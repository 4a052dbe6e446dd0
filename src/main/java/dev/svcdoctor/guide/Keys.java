package dev.svcdoctor.guide;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The letters that work on every page. None of them changes anything on the machine. */
enum Keys {
    LOG(
            "l",
            "log",
            "shows the journal around the failure",
            Keys::hasCase,
            d -> d.go(new LogView(false))),
    UNIT(
            "u",
            "unit file",
            "shows the unit file and its drop-ins",
            Keys::hasCase,
            d -> d.go(new UnitFile())),
    BACK("b", "back", "goes one page back", Dialogue::canGoBack, Dialogue::back),
    HELP("?", "help", "shows this page", d -> !d.isAt(Help.class), d -> d.go(new Help())),
    QUIT("q", "quit", "ends svc-doctor", d -> true, Dialogue::quit);

    private final Choice choice;
    private final Predicate<Dialogue> offered;
    private final UnaryOperator<Dialogue> move;

    Keys(
            String key,
            String label,
            String effect,
            Predicate<Dialogue> offered,
            UnaryOperator<Dialogue> move) {
        this.choice = new Choice(key, label, effect);
        this.offered = offered;
        this.move = move;
    }

    Choice choice() {
        return choice;
    }

    /** Those that do something now; none while work is under way. */
    static List<Choice> on(Dialogue at) {
        return at.isAsking()
                ? Arrays.stream(values()).filter(k -> k.offered.test(at)).map(Keys::choice).toList()
                : List.of();
    }

    static Dialogue press(Dialogue at, String key) {
        return Arrays.stream(values())
                .filter(k -> k.choice.key().equals(key) && k.offered.test(at))
                .findFirst()
                .map(k -> k.move.apply(at))
                .orElse(at);
    }

    private static boolean hasCase(Dialogue at) {
        boolean stale = at.isAt(Checked.class) || at.isAt(Saved.class);
        boolean there = at.isAt(LogView.class) || at.isAt(UnitFile.class);
        return at.told().situation().isPresent() && !stale && !there;
    }
}
