package dev.svcdoctor.guide;

import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.UnitState;

/** What was seen of a unit and what it means. */
public record Situation(Case seen, UnitState state, Header header, Diagnosis diagnosis) {}
