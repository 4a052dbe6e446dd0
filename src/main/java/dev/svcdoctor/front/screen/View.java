package dev.svcdoctor.front.screen;

/**
 * Where a person stands on a page.
 *
 * @param cursor index of the choice under the cursor, or -1
 * @param scroll rows of the body that are above its window; may be too large until a {@link Frame}
 *     is made of it
 */
record View(int cursor, int scroll) {
    /** Further down than any body is long. */
    static final int END = Integer.MAX_VALUE / 2;

    View scrolled(int rows) {
        return new View(cursor, Math.max(0, scroll + rows));
    }

    View at(int choice) {
        return new View(choice, scroll);
    }
}
