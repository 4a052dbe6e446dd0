package dev.svcdoctor.front.screen;

import dev.svcdoctor.guide.Page;

import java.util.List;
import java.util.Optional;

/**
 * One picture of a page, as large as the screen.
 *
 * @param rows one for each line of the screen
 * @param view the view that was asked for, its scrolling kept within the body
 * @param room rows of the body that are visible at a time
 */
record Frame(List<Row> rows, View view, int room) {
    private static final int FEWEST_COLUMNS = 20;
    private static final int FEWEST_LINES = 6;

    /**
     * What a frame is made of.
     *
     * @param aside shown beside the page where there is room for both
     */
    record Content(Page page, Optional<Page> aside, View view) {}

    /** At least 20 columns and 6 lines, whatever was asked for. */
    static Frame of(Content content, int columns, int lines, Signs signs) {
        int width = Math.max(FEWEST_COLUMNS, columns);
        int height = Math.max(FEWEST_LINES, lines);
        return new Composer(content, width, height, signs).frame();
    }
}
