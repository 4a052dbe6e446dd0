package dev.svcdoctor.front.report;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fix;

import java.util.Optional;
import java.util.function.Function;

/**
 * All that is to be said of one unit.
 *
 * @param plans what a drop-in fix would write
 * @param applied how applying a fix ended; empty if none was to be applied
 */
public record Report(
        Situation situation, Function<Fix.DropIn, Plan> plans, Optional<Applied> applied) {}
