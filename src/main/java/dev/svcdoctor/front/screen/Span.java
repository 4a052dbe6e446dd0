package dev.svcdoctor.front.screen;

/** Text in one style; fit to be drawn as it is: no control characters, no line ends. */
record Span(String text, Style style) {
    int width() {
        return Grapheme.width(text);
    }
}
