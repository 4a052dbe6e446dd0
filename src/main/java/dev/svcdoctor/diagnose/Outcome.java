package dev.svcdoctor.diagnose;

import dev.svcdoctor.model.Evidence;
import dev.svcdoctor.model.Probe;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What became of a condition. */
sealed interface Outcome {
    /** It holds, with the names it gave and its proof. */
    record Holds(Names names, List<Evidence> proof) implements Outcome {
        Holds and(Holds later) {
            List<Evidence> both = new ArrayList<>(proof);
            later.proof.stream().filter(line -> !both.contains(line)).forEach(both::add);
            return new Holds(later.names, both);
        }
    }

    /** It does not hold. */
    record Fails() implements Outcome {}

    /** Nobody can tell: a look was not possible. */
    record Unknown() implements Outcome {}

    /** It depends on looks not yet taken. */
    record Pending(Set<Probe> probes) implements Outcome {
        Pending and(Pending other) {
            Set<Probe> both = new HashSet<>(probes);
            both.addAll(other.probes);
            return new Pending(both);
        }
    }

    Outcome FAILS = new Fails();
    Outcome UNKNOWN = new Unknown();

    static Outcome holds(Names names) {
        return new Holds(names, List.of());
    }
}
