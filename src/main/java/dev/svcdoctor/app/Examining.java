package dev.svcdoctor.app;

import dev.svcdoctor.collect.Collector;
import dev.svcdoctor.collect.Watcher;
import dev.svcdoctor.diagnose.Diagnoser;
import dev.svcdoctor.knowledge.Knowledge;
import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.Diagnosis;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Probe;
import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Looks through a collector; the patterns are loaded while the first commands run. */
final class Examining implements Looking {
    private final Collector collector;
    private final CompletableFuture<Knowledge> knowledge;
    private volatile boolean judged;

    /**
     * @param folders with more patterns
     */
    Examining(Collector collector, List<Path> folders) {
        this.collector = collector;
        this.knowledge =
                CompletableFuture.supplyAsync(() -> Knowledge.load(folders), Examining::start);
    }

    private static void start(Runnable work) {
        Thread.ofPlatform().daemon().name("knowledge").start(work);
    }

    @Override
    public Fact<Case> collect(UnitName unit, Watcher watcher) {
        return collector.collect(unit, watcher);
    }

    @Override
    public Case look(Case seen, Set<Probe> wanted) {
        return collector.look(seen, wanted);
    }

    @Override
    public Diagnosis diagnose(Case seen, Map<String, String> answers) {
        judged = true;
        return new Diagnoser(knowledge.join()).diagnose(seen, answers);
    }

    /** Pattern files that could not be used, one line each; none as long as no case was judged. */
    List<String> complaints() {
        return judged ? knowledge.join().complaints() : List.of();
    }
}
