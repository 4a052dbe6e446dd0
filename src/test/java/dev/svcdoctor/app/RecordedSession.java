package dev.svcdoctor.app;

import dev.svcdoctor.collect.Collector;
import dev.svcdoctor.collect.Limits;
import dev.svcdoctor.fix.apply.Applier;
import dev.svcdoctor.fix.apply.Drafter;
import dev.svcdoctor.fix.apply.Ledger;
import dev.svcdoctor.fix.apply.Machine;
import dev.svcdoctor.fix.apply.NoPause;
import dev.svcdoctor.fix.apply.Watch;
import dev.svcdoctor.fix.plan.Plan;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.guide.Progress;
import dev.svcdoctor.guide.Session;
import dev.svcdoctor.guide.Situation;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.model.Applied;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Finding;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.transcript.CaseFolder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * What a dialogue about a recorded unit talks to: it sees the recording, and a fix goes to a
 * machine below a folder whose manager does as it is told.
 */
public final class RecordedSession implements Session {
    private static final Path HOME = Path.of("/root");

    private final Doctor doctor;
    private String saved = "";

    private RecordedSession(Doctor doctor) {
        this.doctor = doctor;
    }

    /**
     * @param root an empty folder for the machine
     */
    public static RecordedSession of(CaseFolder.Recording recording, Path root) throws IOException {
        Clock then = Clock.fixed(recording.taken(), ZoneOffset.UTC);
        Machine machine = new Machine(root);
        Files files = machine.files();
        Collector collector =
                new Collector(
                        recording.asHost(LocalFiles.whole()), then, Limits.USUAL, Source.LIVE);
        Writing writing =
                new Writing(
                        new Drafter(files, Where.ETC, HOME, true),
                        () ->
                                Applier.live(
                                        machine,
                                        new Ledger(files, Where.ETC.ledgerFolder(HOME)),
                                        then,
                                        new NoPause(),
                                        Duration.ofSeconds(10)),
                        Watch.seconds(5),
                        false,
                        "svc-doctor undo");
        return new RecordedSession(
                new Doctor(
                        recording.unit(),
                        new Examining(collector, List.of()),
                        writing,
                        new Keeping(files, HOME.resolve("recording")),
                        Map.of(),
                        ZoneOffset.UTC));
    }

    /** The dialogue as it was when it was last saved, line by line. */
    public String saved() {
        return saved;
    }

    @Override
    public Fact<Situation> look(Progress progress) {
        return doctor.look(progress);
    }

    @Override
    public Situation answer(Map<String, String> answers) {
        return doctor.answer(answers);
    }

    @Override
    public Fact<Plan> plan(Finding finding) {
        return doctor.plan(finding);
    }

    @Override
    public Applied apply(Plan plan, Progress progress) {
        return doctor.apply(plan, progress);
    }

    @Override
    public Fact<String> save(List<String> sessionText) {
        saved = String.join("\n", sessionText);
        return doctor.save(sessionText);
    }

    @Override
    public String undoCommand() {
        return doctor.undoCommand();
    }
}
