package dev.svcdoctor.fix.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that systemd splits into words: blanks between, quotes and backslashes as in C. */
final class Words {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean begun;
    private char quote;

    private Words(String text) {
        this.text = text;
    }

    /**
     * The words without their quotes. An unknown escape and an unfinished quote stay as written.
     */
    static List<String> split(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            at = words.step(at);
        }
        words.finish();
        return List.copyOf(words.words);
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (c == '\\' && at + 1 < text.length()) {
            return escape(at + 1);
        }
        if (quote != 0) {
            return quoted(c, at);
        }
        if (Character.isWhitespace(c)) {
            finish();
        } else if (!begun && (c == '"' || c == '\'')) {
            begun = true;
            quote = c;
        } else {
            add(c);
        }
        return at + 1;
    }

    private int quoted(char c, int at) {
        if (c == quote) {
            quote = 0;
        } else {
            add(c);
        }
        return at + 1;
    }

    private int escape(int at) {
        int plain = "abfnrtvs\\\"'".indexOf(text.charAt(at));
        if (plain >= 0) {
            add("\u0007\b\f\n\r\t\u000b \\\"'".charAt(plain));
        } else {
            add('\\');
            add(text.charAt(at));
        }
        return at + 1;
    }

    private void add(char c) {
        begun = true;
        word.append(c);
    }

    private void finish() {
        if (begun) {
            words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
    }

    /** Of assignments {@code NAME=value} the last one of each name. */
    static List<String> lastOfEach(List<String> assignments) {
        Map<String, String> last = new LinkedHashMap<>();
        for (String assignment : assignments) {
            last.put(assignment.replaceFirst("=.*", ""), assignment);
        }
        return List.copyOf(last.values());
    }

    /** One word as it stands in a value; quoted only where it has to be. */
    static String quoted(String text) {
        if (!text.isEmpty() && text.chars().noneMatch(Words::needsQuotes)) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            int special = "\n\r\t\"\\".indexOf(c);
            quoted.append(special < 0 ? String.valueOf(c) : "\\" + "nrt\"\\".charAt(special));
        }
        return quoted.append('"').toString();
    }

    private static boolean needsQuotes(int c) {
        return Character.isWhitespace(c) || c == '"' || c == '\'' || c == '\\' || c == ';';
    }
}
