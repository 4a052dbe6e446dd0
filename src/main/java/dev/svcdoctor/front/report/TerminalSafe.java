package dev.svcdoctor.front.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;

/**
 * Escapes, beyond what JSON demands, every character that could steer a terminal or hide text: DEL,
 * the C1 controls, direction marks and other invisible ones. The text a program reads stays the
 * same.
 */
final class TerminalSafe extends CharacterEscapes {
    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    new SerializedString(String.format("\\u%04x", character));
            default -> null;
        };
    }

    /** The same text with U+FFFD for each half of a surrogate pair that stands alone. */
    static String wellFormed(String text) {
        boolean whole = text.codePoints().noneMatch(TerminalSafe::isHalf);
        return whole ? text : replaced(text);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> isHalf(c) ? 0xfffd : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
