package dev.svcdoctor.app;

import dev.svcdoctor.app.Options.Cure;
import dev.svcdoctor.app.Options.Subject;
import dev.svcdoctor.collect.Collector;
import dev.svcdoctor.collect.Limits;
import dev.svcdoctor.fix.apply.Applier;
import dev.svcdoctor.fix.apply.Drafter;
import dev.svcdoctor.fix.apply.Entry;
import dev.svcdoctor.fix.apply.Ledger;
import dev.svcdoctor.fix.apply.Pause;
import dev.svcdoctor.fix.apply.Undo;
import dev.svcdoctor.fix.apply.Watch;
import dev.svcdoctor.fix.plan.Where;
import dev.svcdoctor.host.Files;
import dev.svcdoctor.host.Host;
import dev.svcdoctor.host.LocalFiles;
import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.Source;
import dev.svcdoctor.model.UnitName;
import dev.svcdoctor.transcript.CaseFolder;
import dev.svcdoctor.transcript.CaseFolder.Recording;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts the rooms together. */
final class Wiring {
    private final Surroundings here;

    Wiring(Surroundings here) {
        this.here = here;
    }

    /** Missing if there is nothing to look at. */
    Fact<Practice> practice(Options options) throws Misuse {
        Folders.check(Flag.KNOWLEDGE, options.knowledge());
        Folders.check(Flag.ROOT, options.cure().root().stream().toList());
        return switch (options.subject()) {
            case Subject.Machine() -> Fact.known(machine(options));
            case Subject.Recording(Path path) ->
                    recording(options, path, options.cure().root(), List.of());
            case Subject.Demo() -> demo(options);
        };
    }

    private Practice machine(Options options) {
        Host host = here.host();
        return new Practice(
                options.units(),
                looking(options, host, here.clock(), Source.LIVE),
                options.cure()
                        .root()
                        .map(root -> below(root, options.cure()))
                        .orElseGet(() -> live(host, options)),
                options.cure().root().isPresent() ? List.of() : unfinished());
    }

    private Fact<Practice> demo(Options options) {
        return switch (new Demo(here.files()).unpack()) {
            case Fact.Known<Demo.Unpacked>(Demo.Unpacked demo) -> demo(options, demo);
            case Fact.Missing<Demo.Unpacked>(String why) -> Fact.missing(why);
            case Fact.Unreadable<Demo.Unpacked>(String raw, String why) ->
                    Fact.unreadable(raw, why);
        };
    }

    private Fact<Practice> demo(Options options, Demo.Unpacked demo) {
        Path root = options.cure().root().orElse(demo.root());
        return recording(
                options,
                demo.folder(),
                Optional.of(root),
                List.of("this is a recorded case; what is written goes below " + root));
    }

    private Fact<Practice> recording(
            Options options, Path folder, Optional<Path> root, List<String> notes) {
        return switch (CaseFolder.read(here.files(), folder)) {
            case Fact.Known<Recording>(Recording recorded) ->
                    Fact.known(practice(options, recorded, root, notes));
            case Fact.Missing<Recording>(String why) -> Fact.missing(folder + ": " + why);
            case Fact.Unreadable<Recording>(String _, String why) ->
                    Fact.missing(folder + ": " + why);
        };
    }

    private Practice practice(
            Options options, Recording recorded, Optional<Path> root, List<String> notes) {
        Clock then = Clock.fixed(recorded.taken(), here.zone());
        return new Practice(
                units(options, recorded),
                looking(options, recorded.asHost(here.files()), then, Source.CASE),
                root.<Curing>map(dir -> below(dir, options.cure()))
                        .orElseGet(() -> new Reading(where(options.cure()))),
                notes);
    }

    private static List<UnitName> units(Options options, Recording recorded) {
        return options.units().isEmpty() ? List.of(recorded.unit()) : options.units();
    }

    private Examining looking(Options options, Host host, Clock clock, Source source) {
        List<Path> folders = new ArrayList<>(here.knowledge());
        folders.addAll(options.knowledge());
        Options.Extent extent = options.extent();
        Limits limits = new Limits(extent.lines(), extent.since(), extent.boot(), extent.timeout());
        return new Examining(new Collector(host, clock, limits, source), folders);
    }

    private Curing live(Host host, Options options) {
        Where where = where(options.cure());
        return writing(
                new Drafter(host.files(), where, here.home(), true),
                () ->
                        Applier.live(
                                host,
                                ledger(host.files()),
                                here.clock(),
                                Pause.real(),
                                options.extent().timeout()),
                options.cure(),
                "svc-doctor undo");
    }

    private Curing below(Path root, Cure cure) {
        Files files = LocalFiles.below(root);
        return writing(
                new Drafter(files, where(cure), here.home(), false),
                () -> Applier.offline(files, ledger(files), here.clock()),
                cure,
                "svc-doctor undo --root " + Folders.quoted(root));
    }

    private static Curing writing(
            Drafter drafter, Supplier<Applier> appliers, Cure cure, String undo) {
        Watch watch = Watch.seconds((int) cure.watch().toSeconds());
        return new Writing(drafter, appliers, watch, cure.dryRun(), undo);
    }

    private static Where where(Cure cure) {
        return cure.runtime() ? Where.RUNTIME : Where.ETC;
    }

    private Ledger ledger(Files files) {
        return new Ledger(files, Where.ETC.ledgerFolder(here.home()));
    }

    Undo undo(Request.Undo request) throws Misuse {
        Folders.check(Flag.ROOT, request.root().stream().toList());
        return request.root()
                .map(LocalFiles::below)
                .map(files -> Undo.offline(files, ledger(files)))
                .orElseGet(() -> Undo.live(here.host(), ledger(here.files()), request.timeout()));
    }

    /** Writes over which svc-doctor was killed. */
    private List<String> unfinished() {
        return ledger(here.files()).unfinished().asKnown().orElse(List.of()).stream()
                .map(Wiring::unfinished)
                .toList();
    }

    private static String unfinished(Entry entry) {
        return "it was killed before it had proven "
                + entry.file()
                + "; svc-doctor undo "
                + entry.unit()
                + " takes that back";
    }
}
