package dev.svcdoctor.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a probe answered: {@code name=value} lines, a name once for each of its values. A line break
 * in a value never occurs: the collector's script passes such names over.
 */
public final class Looked {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Looked() {}

    public static Looked parse(String text) {
        Looked looked = new Looked();
        text.lines().forEach(looked::take);
        looked.derive();
        return looked;
    }

    private void take(String line) {
        int equals = line.indexOf('=');
        if (equals > 0) {
            add(line.substring(0, equals), line.substring(equals + 1));
        }
    }

    private void add(String name, String value) {
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
    }

    /** The last value of a name; empty if there is none. */
    public String get(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getLast();
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** What follows from the answer by thinking alone: the path that was probably meant. */
    private void derive() {
        closed();
        everybody();
        only("file");
        only("same");
        only("found");
        only("candidate");
        only("culprit");
        only("rival");
        only("folder");
        if (get("exists").equals("no") && !get("missing").isEmpty()) {
            String missing = get("missing");
            String name = missing.substring(missing.lastIndexOf('/') + 1);
            Nearest.to(name, all("entry")).ifPresent(near -> add("near", swapped(missing, near)));
            versionless(name).ifPresent(near -> add("versionless", swapped(missing, near)));
        }
    }

    /** {@code only-NAME} for a name with exactly one value. */
    private void only(String name) {
        if (all(name).size() == 1) {
            add("only-" + name, get(name));
        }
    }

    /** Whether everybody, and not only the owner or the group, may execute it. */
    private void everybody() {
        String mode = get("mode");
        if (!mode.isEmpty()) {
            boolean all = (mode.charAt(mode.length() - 1) - '0') % 2 == 1;
            add("all-may-execute", all ? "yes" : "no");
        }
    }

    /**
     * The first folder on the way that does not let everybody pass; {@code chain} is "mode uid gid
     * owner group path".
     */
    private void closed() {
        for (String step : all("chain")) {
            String[] words = step.split(" ", 6);
            boolean open =
                    words.length == 6 && (words[0].charAt(words[0].length() - 1) - '0') % 2 == 1;
            if (words.length == 6 && !open && !words[5].equals(get("asked"))) {
                add("closed", words[5]);
                add("closed-owner", words[3]);
                return;
            }
        }
    }

    private String swapped(String missing, String near) {
        String folder = missing.substring(0, missing.lastIndexOf('/') + 1);
        return folder
                + near
                + get("asked").substring(Math.min(get("asked").length(), missing.length()));
    }

    /**
     * {@code python3} for {@code python3.9}, if it is there: the same interpreter under its general
     * name.
     */
    private Optional<String> versionless(String name) {
        String shorter = name;
        while (!shorter.replaceFirst("[-.]?\\d+$", "").equals(shorter)) {
            shorter = shorter.replaceFirst("[-.]?\\d+$", "");
            if (all("entry").contains(shorter)) {
                return Optional.of(shorter);
            }
        }
        return Optional.empty();
    }
}
