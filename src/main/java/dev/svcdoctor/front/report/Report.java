package dev.svcdoctor.front.report;

import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fix;
import dev.svcdoctor.model.UnitState;

import java.util.Optional;
import java.util.function.Function;

/**
 * All that is to be said of one unit.
 *
 * @param dropIns gives the file that a drop-in fix results in
 * @param applied how applying a fix ended; empty if none was to be applied
 */
public record Report(
        Case facts,
        UnitState state,
        Diagnosis diagnosis,
        Function<Fix.DropIn, DropInFile> dropIns,
        Optional<Applied> applied) {}
