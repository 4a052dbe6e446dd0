package dev.svcdoctor.front.line;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.PageText;
import dev.svcdoctor.front.SessionText;
import dev.svcdoctor.guide.Choice;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Effect;
import dev.svcdoctor.guide.Ending;
import dev.svcdoctor.guide.Header;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Page;
import dev.svcdoctor.guide.Session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One dialogue on a console, from the first look to the end. */
final class Conversation {
    private final Session session;
    private final Console console;
    private final SessionText written = new SessionText();
    private Optional<Header> header = Optional.empty();
    private volatile boolean changing;

    Conversation(Session session, Console console) {
        this.session = session;
        this.console = console;
    }

    Ending from(Dialogue start) {
        Dialogue now = start;
        while (true) {
            switch (now.effect()) {
                case Effect.Quit(Ending ending) -> {
                    return ending;
                }
                case Effect.Work work -> now = workOn(now, work);
                case Effect.Ask _ -> {
                    Optional<String> key = ask(now.page());
                    if (key.isEmpty()) {
                        return Ending.CANCELLED;
                    }
                    now = now.choose(key.get());
                }
            }
        }
    }

    /** Is something being changed right now? */
    boolean isChanging() {
        return changing;
    }

    private Dialogue workOn(Dialogue at, Effect.Work work) {
        LiveSteps steps = new LiveSteps(console, at.page());
        changing = work instanceof Effect.Apply;
        News news = work.carryOut(session, steps, written.lines());
        changing = false;
        return steps.tellTo(at).learn(news);
    }

    /** Shows the page and waits until something is typed that it takes; empty for Ctrl-C. */
    private Optional<String> ask(Page page) {
        show(page);
        written.shown(page);
        while (true) {
            switch (console.ask()) {
                case Console.Typed.Interrupt _ -> {
                    return Optional.empty();
                }
                case Console.Typed.End _ -> {
                    return answered("q");
                }
                case Console.Typed.Text(String typed) -> {
                    Optional<String> key = key(page, typed);
                    if (key.isPresent()) {
                        return answered(key.get());
                    }
                    print(List.of(text().remark(kindly(page, typed))));
                }
            }
        }
    }

    private Optional<String> answered(String key) {
        written.answered(key);
        console.print(Line.EMPTY);
        return Optional.of(key);
    }

    private void show(Page page) {
        if (header.filter(page.header()::equals).isEmpty()) {
            print(text().header(page.header()));
            header = Optional.of(page.header());
        }
        print(text().body(page));
        console.print(Line.EMPTY);
        print(text().choices(page));
    }

    /**
     * Enter alone is the standard choice; a choice can be named by its key or by its whole label.
     */
    private static Optional<String> key(Page page, String typed) {
        String word = typed.strip();
        if (word.isEmpty()) {
            return page.standardChoice().map(Choice::key);
        }
        String key = word.toLowerCase(Locale.ROOT);
        return page.takes(key)
                ? Optional.of(key)
                : page.choices().stream()
                        .filter(choice -> choice.label().equalsIgnoreCase(word))
                        .map(Choice::key)
                        .findFirst();
    }

    private static String kindly(Page page, String typed) {
        String numbers =
                page.choices().size() == 1
                        ? "type 1"
                        : "type a number from 1 to " + page.choices().size();
        return "\""
                + typed.strip()
                + "\" is not one of the choices: "
                + numbers
                + ", or a letter from the last line";
    }

    private PageText text() {
        return new PageText(console.width(), console.visible());
    }

    private void print(List<Line> lines) {
        lines.forEach(console::print);
    }
}
