package dev.svcdoctor.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** How the words of a page have to be. */
final class Wording {
    private static final List<String> UNKIND =
            List.of("you must", "invalid", "illegal", "wrong input", "obviously");

    private Wording() {}

    static void check(Page page) {
        title(page.title());
        page.blocks().forEach(Wording::check);
        page.choices().forEach(choice -> title(choice.label()));
        assertFalse(page.choices().isEmpty(), "a page leads somewhere: " + page.title());
        assertTrue(page.standardChoice().isPresent(), "Enter leads somewhere: " + page.title());
        assertEquals(
                page.choices().size(),
                page.choices().stream().map(Choice::label).distinct().count(),
                "choices can be told apart: " + page.choices());
    }

    private static void check(Block block) {
        if (block instanceof Block.Heading(String text)) {
            title(text);
        }
        if (block instanceof Block.Text(List<String> paragraphs)) {
            paragraphs.forEach(text ->
                    UNKIND.forEach(word ->
                            assertFalse(
                                    text.toLowerCase(java.util.Locale.ROOT).contains(word), text)));
        }
    }

    private static void title(String text) {
        assertFalse(text.isBlank(), "a title says something");
        assertFalse(text.endsWith("."), "no full stop: " + text);
    }
}
