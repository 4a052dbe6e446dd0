package dev.svcdoctor.evidence;

import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.UnitState;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Everything that a case says, parsed once and ready to be asked. */
public final class Facts {
    private static final List<Map<String, Function<Facts, Optional<Told>>>> CATALOGUES =
            List.of(RunFacts.ALL, SpawnFacts.ALL, Complaints.ALL);

    private final Case subject;
    private final Properties show;
    private final UnitFiles files;
    private final Story story;
    private final Map<Probe, Fact<Looked>> looked = new HashMap<>();

    private Facts(Case subject) {
        this.subject = subject;
        this.show = Properties.parse(subject.show().asKnown().orElse(""));
        this.files = UnitFiles.parse(subject.cat().asKnown().orElse(""));
        this.story = Story.of(subject.journal(), subject.unit().value());
    }

    public static Facts of(Case subject) {
        return new Facts(subject);
    }

    public Case subject() {
        return subject;
    }

    /** What {@code systemctl show} said; empty if it could not be asked. */
    public Properties show() {
        return show;
    }

    /** The unit's files; empty if they could not be read. */
    public UnitFiles files() {
        return files;
    }

    public Story story() {
        return story;
    }

    public UnitState state() {
        return show.state();
    }

    public Standing standing() {
        return Standing.of(show, subject.taken());
    }

    /** A further look: empty as long as nobody has taken it, missing if it could not be taken. */
    public Optional<Fact<Looked>> looked(Probe probe) {
        Fact<String> raw = subject.probes().get(probe);
        return raw == null
                ? Optional.empty()
                : Optional.of(looked.computeIfAbsent(probe, any -> raw.map(Looked::parse)));
    }

    /**
     * A fact by its name, like {@code run.stop-asked}.
     *
     * @return empty if the case does not say
     */
    public Optional<Told> told(String name) {
        return CATALOGUES.stream()
                .filter(facts -> facts.containsKey(name))
                .findFirst()
                .flatMap(facts -> facts.get(name).apply(this));
    }

    /** The names that {@link #told} knows, sorted. */
    public static List<String> names() {
        return CATALOGUES.stream().flatMap(facts -> facts.keySet().stream()).sorted().toList();
    }
}
