package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.input.KeyStroke;

import dev.svcdoctor.front.SessionText;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Block;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.Effect;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Page;
import dev.svcdoctor.guide.Stage;

import java.util.List;
import java.util.Optional;

/** A dialogue as one person sees it: the page, the cursor on it, how far it is scrolled. */
final class Viewer {
    private static final String BACK = "b";

    private final Visible visible;
    private final SessionText text = new SessionText();
    private final Summary summary = new Summary();
    private Dialogue dialogue;
    private Page page;
    private Optional<Page> aside;
    private View view;
    private int room = 1;
    private boolean stopping;

    Viewer(Dialogue dialogue, Visible visible) {
        this.visible = visible;
        arrive(dialogue);
    }

    private void arrive(Dialogue next) {
        turnTo(next);
        view = new View(page.standard(), 0);
        if (next.effect() instanceof Effect.Ask) {
            text.shown(page);
        }
    }

    private void turnTo(Dialogue next) {
        dialogue = next;
        page = stopping ? tagged(next.page(), "stopping") : next.page();
        aside = page.stage() == Stage.FIX ? peek("u") : peek("l").or(() -> peek("u"));
    }

    private static Page tagged(Page page, String tag) {
        return new Page(
                page.header(),
                page.stage(),
                page.done(),
                page.title(),
                tag,
                page.blocks(),
                page.choices(),
                page.standard(),
                page.keys());
    }

    /** What that key would show, if it is text of the unit; nothing is chosen. */
    private Optional<Page> peek(String key) {
        return Optional.of(page)
                .filter(here -> here.takes(key))
                .map(here -> dialogue.choose(key).page())
                .filter(there -> there.blocks().stream().anyMatch(Viewer::isUnitsOwn));
    }

    private static boolean isUnitsOwn(Block block) {
        return block instanceof Block.Log || block instanceof Block.Lines;
    }

    /** The picture for a screen of that size. */
    Frame frame(TerminalSize size) {
        Frame frame = Frame.of(new Frame.Content(page, aside, view), size, visible);
        view = frame.view();
        room = frame.room();
        return frame;
    }

    Effect effect() {
        return dialogue.effect();
    }

    /** The dialogue so far. */
    List<String> sessionText() {
        return text.lines();
    }

    /** What is worth keeping when the screen is gone. */
    Summary summary() {
        return summary;
    }

    void learn(News news) {
        summary.learn(news);
        if (news instanceof News.Step) {
            turnTo(dialogue.learn(news));
            view = view.scrolled(View.END);
        } else {
            arrive(dialogue.learn(news));
        }
    }

    /** The person wants the work under way to end. */
    void stop() {
        stopping = true;
        turnTo(dialogue);
    }

    void press(KeyStroke stroke) {
        switch (stroke.getKeyType()) {
            case ArrowUp -> up();
            case ArrowDown -> down();
            case PageUp -> view = view.scrolled(1 - room);
            case PageDown -> view = view.scrolled(Math.max(1, room - 1));
            case Home -> view = view.scrolled(-View.END);
            case End -> view = view.scrolled(View.END);
            case Enter -> enter();
            case Escape, Backspace, ArrowLeft -> choose(BACK);
            case Character -> character(stroke);
            default -> view = view.scrolled(0);
        }
    }

    private void character(KeyStroke stroke) {
        if (stroke.getCharacter() == ' ') {
            view = view.scrolled(Math.max(1, room - 1));
        } else if (!stroke.isCtrlDown() && !stroke.isAltDown()) {
            choose(stroke.getCharacter().toString());
        }
    }

    private void up() {
        int last = page.choices().size() - 1;
        if (last < 1) {
            view = view.scrolled(-1);
        } else {
            view = view.at(view.cursor() < 0 ? last : Math.max(0, view.cursor() - 1));
        }
    }

    private void down() {
        int last = page.choices().size() - 1;
        view = last < 1 ? view.scrolled(1) : view.at(Math.min(last, view.cursor() + 1));
    }

    private void enter() {
        if (view.cursor() >= 0) {
            choose(page.choices().get(view.cursor()).key());
        }
    }

    private void choose(String key) {
        if (page.takes(key)) {
            text.answered(key);
            arrive(dialogue.choose(key));
        }
    }
}
