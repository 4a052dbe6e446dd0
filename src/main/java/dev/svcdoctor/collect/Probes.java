package dev.svcdoctor.collect;

import dev.svcdoctor.host.Answer;
import dev.svcdoctor.host.Command;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Probe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes further looks: all that are wanted at once, by one POSIX shell script which works on every
 * host alike.
 */
final class Probes {
    private static final String SCRIPT = script();

    private final Host host;
    private final Duration limit;

    Probes(Host host, Duration limit) {
        this.host = host;
        this.limit = limit;
    }

    private static String script() {
        try (InputStream in = Probes.class.getResourceAsStream("look.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An answer for each of them; those that could not be asked are missing with the reason. */
    Map<Probe, Fact<String>> take(Set<Probe> wanted) {
        Map<Probe, Fact<String>> answers = new HashMap<>();
        List<Probe> asked = new ArrayList<>();
        for (Probe probe : wanted.stream().sorted(Comparator.comparing(Probe::key)).toList()) {
            if (canBeAsked(probe)) {
                asked.add(probe);
            } else {
                answers.put(probe, Fact.missing("the name has control characters"));
            }
        }
        if (!asked.isEmpty()) {
            ask(asked, answers);
        }
        return answers;
    }

    private static boolean canBeAsked(Probe probe) {
        return probe.arguments().stream()
                .allMatch(word -> word.chars().noneMatch(Character::isISOControl));
    }

    private void ask(List<Probe> probes, Map<Probe, Fact<String>> answers) {
        String questions = probes.stream().map(Probes::question).collect(Collectors.joining());
        Command command =
                new Command(
                        "probes",
                        List.of("/bin/sh", "-c", SCRIPT, "svc-doctor-look"),
                        questions,
                        limit);
        switch (host.run(command)) {
            case Answer.Done done -> split(done.text(), probes, answers, "not answered");
            case Answer.TimedOut late ->
                    split(
                            new String(late.out(), StandardCharsets.UTF_8),
                            probes,
                            answers,
                            "stopped after " + late.limit().toSeconds() + " s");
            case Answer.Absent absent -> none(probes, answers, "there is no " + absent.program());
            case Answer.Refused refused -> none(probes, answers, refused.why());
        }
    }

    private static String question(Probe probe) {
        List<String> words = new ArrayList<>();
        words.add(probe.kind());
        words.addAll(probe.arguments());
        return String.join("\t", words) + "\n";
    }

    private static void none(List<Probe> probes, Map<Probe, Fact<String>> answers, String why) {
        probes.forEach(probe -> answers.put(probe, Fact.missing(why)));
    }

    private static void split(
            String text, List<Probe> probes, Map<Probe, Fact<String>> answers, String otherwise) {
        none(probes, answers, otherwise);
        StringBuilder answer = new StringBuilder();
        int number = 0;
        for (String line : (text + "@@ 0\n").lines().toList()) {
            if (line.startsWith("@@ ")) {
                if (number > 0 && number <= probes.size()) {
                    answers.put(probes.get(number - 1), Fact.known(answer.toString()));
                }
                answer.setLength(0);
                number = Integer.parseInt(line.substring(3).strip());
            } else {
                answer.append(line).append('\n');
            }
        }
    }
}
