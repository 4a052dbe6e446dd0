package dev.svcdoctor.fix.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a unit file as systemd's own parser does: comments are dropped even between continued
 * lines, an uneven number of backslashes at the end continues a line, a blank line ends it.
 */
final class UnitFileParser {
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    private final List<Part> parts = new ArrayList<>();
    private List<String> lines = new ArrayList<>();
    private String joined = "";
    private boolean continued;
    private String section = "";

    static List<Part> parse(String text) {
        UnitFileParser parser = new UnitFileParser();
        physicalLines(text).forEach(parser::take);
        parser.end();
        return List.copyOf(parser.parts);
    }

    private static List<String> physicalLines(String text) {
        List<String> lines = new ArrayList<>();
        for (int from = 0, to; from < text.length(); from = to) {
            to = endOfLine(text, from);
            lines.add(text.substring(from, to));
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !Part.isLineEnd(text.charAt(at))) {
            at++;
        }
        return text.startsWith("\r\n", at) ? at + 2 : Math.min(at + 1, text.length());
    }

    private void take(String line) {
        lines.add(line);
        if (Part.isComment(withoutMark(line))) {
            if (!continued) {
                finish(new Part.Other(List.copyOf(lines), false));
            }
            return;
        }
        String text = Part.content(withoutMark(line)).stripLeading();
        if (endsOpen(joined + text)) {
            joined = joined + text.substring(0, text.length() - 1) + " ";
            continued = true;
            return;
        }
        joined += text;
        finish(logicalLine(false));
    }

    private String withoutMark(String line) {
        boolean first = parts.isEmpty() && lines.size() == 1;
        return first && line.startsWith(BYTE_ORDER_MARK)
                ? line.substring(BYTE_ORDER_MARK.length())
                : line;
    }

    private static boolean endsOpen(String text) {
        int backslashes = 0;
        while (backslashes < text.length()
                && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void end() {
        if (!lines.isEmpty()) {
            finish(logicalLine(true));
        }
    }

    private Part logicalLine(boolean open) {
        String text = joined.strip();
        List<String> raw = List.copyOf(lines);
        if (text.startsWith("[") && text.endsWith("]")) {
            section = text.substring(1, text.length() - 1);
            return new Part.Heading(section, raw, open);
        }
        int equals = text.indexOf('=');
        if (equals <= 0 || text.startsWith("[")) {
            return new Part.Other(raw, open);
        }
        String directive = text.substring(0, equals).strip();
        return new Part.Assignment(
                section, directive, text.substring(equals + 1).strip(), raw, open);
    }

    private void finish(Part part) {
        parts.add(part);
        lines = new ArrayList<>();
        joined = "";
        continued = false;
    }
}
