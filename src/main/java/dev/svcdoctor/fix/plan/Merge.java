package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.Setting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts settings into the text of a unit file, one directive after the other. */
final class Merge {
    private final List<Part> parts;
    private final String lineEnd;

    private Merge(List<Part> parts) {
        this.parts = new ArrayList<>(parts);
        this.lineEnd = lineEndOf(parts);
    }

    static UnitFileText of(UnitFileText text, List<Setting> settings) {
        UnitFileText merged = text;
        for (Wanted wanted : Wanted.of(settings)) {
            merged = one(merged, wanted);
        }
        return merged;
    }

    private static UnitFileText one(UnitFileText text, Wanted wanted) {
        List<String> missing =
                wanted.missingFrom(text.values(wanted.section(), wanted.directive()));
        if (missing.isEmpty()) {
            return text;
        }
        Merge merge = new Merge(text.parts());
        merge.put(wanted, missing.stream().map(v -> wanted.directive() + "=" + v).toList());
        return UnitFileText.parse(new UnitFileText(merge.parts).bytes());
    }

    private void put(Wanted wanted, List<String> texts) {
        int last = wanted.meaning().adds() ? -1 : lastAssignment(wanted);
        if (last >= 0) {
            replace(last, texts);
        } else {
            append(wanted.section(), texts);
        }
    }

    private int lastAssignment(Wanted wanted) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof Part.Assignment line
                    && line.is(wanted.section(), wanted.directive())) {
                return i;
            }
        }
        return -1;
    }

    private void replace(int at, List<String> texts) {
        List<String> old = parts.get(at).lines();
        List<String> comments = old.stream().filter(Part::isComment).toList();
        String lastLine = old.getLast();
        String end =
                comments.isEmpty() ? lastLine.substring(Part.content(lastLine).length()) : lineEnd;
        List<String> lines = new ArrayList<>(written(texts));
        lines.set(lines.size() - 1, Part.content(lines.getLast()) + end);
        lines.addAll(comments);
        parts.set(at, new Part.Other(lines, false));
    }

    private void append(String section, List<String> texts) {
        int at = endOfSection(section);
        if (at > 0) {
            at = close(at);
            parts.add(at, new Part.Other(written(texts), false));
            return;
        }
        at = close(parts.size());
        if (!endsBlank()) {
            parts.add(at++, new Part.Other(List.of(lineEnd), false));
        }
        parts.add(at++, new Part.Other(List.of("[" + section + "]" + lineEnd), false));
        parts.add(at, new Part.Other(written(texts), false));
    }

    /**
     * Behind the last assignment of the last section of that name; 0 if there is no such section.
     */
    private int endOfSection(String section) {
        int end = 0;
        boolean inside = false;
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Part.Heading heading -> {
                    inside = heading.section().equals(section);
                    end = inside ? i + 1 : end;
                }
                case Part.Assignment _ -> end = inside ? i + 1 : end;
                case Part.Other _ -> {}
            }
        }
        return end;
    }

    /** Sees to it that what is put at this place begins a line of its own; returns the place. */
    private int close(int at) {
        if (at == 0) {
            return 0;
        }
        Part before = parts.get(at - 1);
        String last = before.lines().getLast();
        boolean unended = Part.content(last).length() == last.length();
        String missing = (unended ? lineEnd : "") + (before.open() ? lineEnd : "");
        if (missing.isEmpty()) {
            return at;
        }
        parts.add(at, new Part.Other(List.of(missing), false));
        return at + 1;
    }

    private List<String> written(List<String> texts) {
        return texts.stream().map(text -> UnitFileText.toBytes(text) + lineEnd).toList();
    }

    private boolean endsBlank() {
        String text =
                parts.stream().flatMap(part -> part.lines().stream()).collect(Collectors.joining());
        return text.isEmpty() || text.endsWith(lineEnd + lineEnd);
    }

    private static String lineEndOf(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.lines().stream())
                .findFirst()
                .filter(line -> line.endsWith("\r\n"))
                .map(_ -> "\r\n")
                .orElse("\n");
    }
}
