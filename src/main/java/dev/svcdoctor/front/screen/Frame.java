package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.TerminalSize;

import dev.svcdoctor.front.Line;
import dev.svcdoctor.front.Visible;
import dev.svcdoctor.guide.Page;

import java.util.List;
import java.util.Optional;

/**
 * One picture of a page, as large as the screen.
 *
 * @param lines one for each line of the screen
 * @param view the view that was asked for, its scrolling kept within the body
 * @param room lines of the body that are visible at a time
 */
record Frame(List<Line> lines, View view, int room) {
    /** Smaller screens show the top left corner of a frame of this size. */
    private static final TerminalSize SMALLEST = new TerminalSize(20, 6);

    /**
     * What a frame is made of.
     *
     * @param aside shown beside the page where there is room for both
     */
    record Content(Page page, Optional<Page> aside, View view) {}

    static Frame of(Content content, TerminalSize size, Visible visible) {
        return new Composer(content, size.max(SMALLEST), visible).frame();
    }
}
