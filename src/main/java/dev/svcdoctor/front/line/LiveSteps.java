package dev.svcdoctor.front.line;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.PageText;
import dev.svcdoctor.guide.Block;
import dev.svcdoctor.guide.Dialogue;
import dev.svcdoctor.guide.News;
import dev.svcdoctor.guide.Page;
import dev.svcdoctor.guide.Progress;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints the steps of some work while they happen, each once, below the title of the page;
 * remembers them for the dialogue.
 */
final class LiveSteps implements Progress {
    private final Console console;
    private final Page page;
    private final List<News.Step> steps = new ArrayList<>();

    LiveSteps(Console console, Page page) {
        this.console = console;
        this.page = page;
    }

    @Override
    public synchronized void step(String what, State state, String detail) {
        PageText text = new PageText(console.width(), console.visible());
        if (steps.isEmpty()) {
            console.print(Line.EMPTY);
            text.title(page).forEach(console::print);
        }
        News.Step step = new News.Step(what, state, detail);
        if (state != State.PENDING && !steps.contains(step)) {
            text.row(new Block.Progress.Row(what, state, detail)).forEach(console::print);
        }
        steps.add(step);
    }

    /** The dialogue, after it has heard of every step; prints the empty line below them. */
    synchronized Dialogue tellTo(Dialogue at) {
        if (!steps.isEmpty()) {
            console.print(Line.EMPTY);
        }
        Dialogue told = at;
        for (News.Step step : steps) {
            told = told.learn(step);
        }
        return told;
    }
}
