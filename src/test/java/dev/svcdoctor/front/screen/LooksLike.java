package dev.svcdoctor.front.screen;

import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Session;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;

import java.util.List;
import java.util.Map;

/** Looks as one session does and applies as another. */
record LooksLike(Session looking, Session applying) implements Session {
    @Override
    public Fact<Situation> look(Progress progress) {
        return looking.look(progress);
    }

    @Override
    public Situation answer(Map<String, String> answers) {
        return looking.answer(answers);
    }

    @Override
    public Fact<Plan> plan(Finding finding) {
        return looking.plan(finding);
    }

    @Override
    public Applied apply(Plan plan, Progress progress) {
        return applying.apply(plan, progress);
    }

    @Override
    public Fact<String> save(List<String> sessionText) {
        return looking.save(sessionText);
    }

    @Override
    public String undoCommand() {
        return looking.undoCommand();
    }
}
