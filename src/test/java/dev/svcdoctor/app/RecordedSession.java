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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a dialogue about a recorded unit talks to: it sees the recording, and a fix goes to a
 * machine below a folder whose manager does as it is told.
 */
public final class RecordedSession implements Session {
    private static final Path HOME = Path.of("/root");
    private static final Path KEPT = HOME.resolve("recording");
    private static final int MOST_BYTES = 1 << 20;

    /** Where {@code systemctl cat} begins a file. */
    private static final Pattern FILE = Pattern.compile("(?:\\A|\n\n)# (/\\S+)\n");

    private final Doctor doctor;
    private final Files files;

    private RecordedSession(Doctor doctor, Files files) {
        this.doctor = doctor;
        this.files = files;
    }

    /**
     * @param root an empty folder for the machine
     */
    public static RecordedSession of(CaseFolder.Recording recording, Path root) throws IOException {
        Clock then = Clock.fixed(recording.taken(), ZoneOffset.UTC);
        Machine machine = new Machine(root);
        putUnitFiles(recording, machine);
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
                        new Keeping(files, KEPT),
                        Map.of(),
                        ZoneOffset.UTC),
                files);
    }

    private static void putUnitFiles(CaseFolder.Recording recording, Machine machine)
            throws IOException {
        byte[] cat = recording.looks().getOrDefault("cat", new byte[0]);
        String text = new String(cat, StandardCharsets.UTF_8);
        List<MatchResult> begins = FILE.matcher(text).results().toList();
        for (int i = 0; i < begins.size(); i++) {
            int end = i + 1 < begins.size() ? begins.get(i + 1).start() + 1 : text.length();
            machine.put(Path.of(begins.get(i).group(1)), text.substring(begins.get(i).end(), end));
        }
    }

    /** A file of the transcript as it was saved; empty if there is none. */
    public byte[] saved(String name) {
        return files.read(KEPT.resolve(name), MOST_BYTES).asKnown().orElse(new byte[0]);
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
        return doctor.save(sessionText);
    }

    @Override
    public String undoCommand() {
        return doctor.undoCommand();
    }
}
