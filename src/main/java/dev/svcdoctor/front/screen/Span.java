package dev.svcdoctor.front.screen;

import dev.svcdoctor.front.Columns;

/** Text in one style; fit to be drawn as it is: no control characters, no line ends. */
record Span(String text, Style style) {
    int width() {
        return Columns.of(text);
    }
}
