package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.model.Finding;

import java.util.List;
import java.util.Map;

/** What a dialogue wants next. */
public sealed interface Effect {

    /** A person's choice: draw the page, read a key, {@link Dialogue#choose}. */
    record Ask() implements Effect {}

    /** The end of the dialogue. */
    record Quit(Ending ending) implements Effect {}

    /** Something of the outside; while it is under way the page has no choices. */
    sealed interface Work extends Effect {
        /**
         * Does it, in the calling thread.
         *
         * @param progress is told of every step
         * @param sessionText the dialogue so far, for {@link Session#save}
         * @return what to tell the dialogue
         */
        News carryOut(Session session, Progress progress, List<String> sessionText);
    }

    /** Look at the unit. */
    record Look() implements Work {
        @Override
        public News carryOut(Session session, Progress progress, List<String> sessionText) {
            return new News.Looked(session.look(progress));
        }
    }

    /** Diagnose again. */
    record Answer(Map<String, String> answers) implements Work {
        public Answer {
            answers = Map.copyOf(answers);
        }

        @Override
        public News carryOut(Session session, Progress progress, List<String> sessionText) {
            return new News.Answered(session.answer(answers));
        }
    }

    /** Make a plan. */
    record MakePlan(Finding finding) implements Work {
        @Override
        public News carryOut(Session session, Progress progress, List<String> sessionText) {
            return new News.Planned(session.plan(finding));
        }
    }

    /** Carry the plan out. */
    record Apply(Plan plan) implements Work {
        @Override
        public News carryOut(Session session, Progress progress, List<String> sessionText) {
            return new News.Tried(session.apply(plan, progress), session.undoCommand());
        }
    }

    /** Keep a transcript. */
    record Save() implements Work {
        @Override
        public News carryOut(Session session, Progress progress, List<String> sessionText) {
            return new News.Saved(session.save(sessionText));
        }
    }
}
