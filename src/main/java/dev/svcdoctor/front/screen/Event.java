package dev.svcdoctor.front.screen;

import com.googlecode.lanterna.input.KeyStroke;

import dev.svcdoctor.guide.News;

/** Something that happened while the screen was waiting. */
sealed interface Event {

    /** A key was pressed, or the terminal has gone. */
    record Key(KeyStroke stroke) implements Event {}

    /** The work under way has something to tell. */
    record Came(News news) implements Event {}

    /** The work under way met a bug. */
    record Broke(RuntimeException bug) implements Event {}

    /** The terminal has another size. */
    record Resized() implements Event {}
}
