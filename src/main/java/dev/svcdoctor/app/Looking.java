package dev.svcdoctor.app;

import dev.svcdoctor.collect.Watcher;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.UnitName;

import java.util.Map;
import java.util.Set;

/** Seeing a unit and judging what was seen: collect and diagnose, wired together. */
interface Looking {
    /** Missing if there is no systemd to ask. */
    Fact<Case> collect(UnitName unit, Watcher watcher);

    /** The case with further looks. */
    Case look(Case seen, Set<Probe> wanted);

    Diagnosis diagnose(Case seen, Map<String, String> answers);
}
