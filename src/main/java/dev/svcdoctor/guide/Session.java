package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;

import java.util.List;
import java.util.Map;

/**
 * What a dialogue can ask of the outside. One call at a time. A person may break off while a call
 * is under way: the front then returns at once, and whoever implements this takes back at the
 * program's end what is not verified yet.
 */
public interface Session {
    /**
     * Looks at the unit and diagnoses it; missing if there was nothing to look at, with the reason.
     */
    Fact<Situation> look(Progress progress);

    /**
     * Diagnoses again, with all answers given so far; takes further looks only if the answers call
     * for them.
     */
    Situation answer(Map<String, String> answers);

    /** What would be written for a finding with a drop-in; changes nothing. */
    Fact<Plan> plan(Finding finding);

    /** Carries a plan out, and takes it back unless the unit is well afterwards. */
    Applied apply(Plan plan, Progress progress);

    /**
     * Keeps a transcript of this session.
     *
     * @param sessionText the dialogue so far, line by line
     * @return the folder it is in now
     */
    Fact<String> save(List<String> sessionText);

    /** The command that takes back what {@link #apply} wrote, ready to copy. */
    String undoCommand();
}
