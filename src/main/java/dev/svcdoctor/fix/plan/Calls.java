package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.UnitName;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The commands that follow a write, word by word: what is shown to people is what is run. */
public record Calls(UnitName unit, boolean user) {

    public List<String> daemonReload() {
        return systemctl("daemon-reload");
    }

    public List<String> resetFailed() {
        return onUnit("reset-failed");
    }

    public List<String> start() {
        return onUnit("start");
    }

    public List<String> restart() {
        return onUnit("restart");
    }

    public List<String> stop() {
        return onUnit("stop");
    }

    /** Checks a unit file, its drop-ins beside it. */
    public List<String> verify(String file) {
        return user
                ? List.of("systemd-analyze", "--user", "verify", file)
                : List.of("systemd-analyze", "verify", file);
    }

    /** {@code systemctl}, for the right manager. */
    public List<String> systemctl(String... words) {
        List<String> all = new ArrayList<>(List.of("systemctl"));
        if (user) {
            all.add("--user");
        }
        all.addAll(List.of(words));
        return List.copyOf(all);
    }

    private List<String> onUnit(String verb) {
        return unit.value().startsWith("-")
                ? systemctl(verb, "--", unit.value())
                : systemctl(verb, unit.value());
    }

    /** What is run for a plan, in order, as people would type it. */
    List<String> inOrder(boolean writes, Resumption then) {
        List<List<String>> calls = new ArrayList<>();
        if (writes) {
            calls.add(verify(unit.value()));
        }
        calls.add(daemonReload());
        if (then != Resumption.LEAVE) {
            calls.add(resetFailed());
        }
        switch (then) {
            case LEAVE, RESET -> {}
            case START -> calls.add(start());
            case RESTART -> calls.add(restart());
        }
        return calls.stream().map(Calls::typed).toList();
    }

    /** As it is typed into a shell. */
    public static String typed(List<String> words) {
        return words.stream()
                .map(word -> word.contains("\\") ? "'" + word + "'" : word)
                .collect(Collectors.joining(" "));
    }
}
