package dev.svcdoctor.guide;

import dev.svcdoctor.model.Fact;
import dev.svcdoctor.model.UnitName;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from "what is wrong?" to a cure, as a state machine that knows no screen and no machine:
 * state and answer give the next state. Immutable. {@link #effect} says what is wanted next: a
 * person's choice, some work of the outside, or nothing more. The same answers and news always give
 * the same pages.
 */
public final class Dialogue {
    private final Told told;
    private final Place place;
    private final List<Stop> behind;
    private final Optional<Ending> ending;

    /** A place on the way here, and the finding that was in hand there. */
    private record Stop(Place place, String current) {}

    private Dialogue(Told told, Place place, List<Stop> behind, Optional<Ending> ending) {
        this.told = told;
        this.place = place;
        this.behind = List.copyOf(behind);
        this.ending = ending;
    }

    /**
     * Before the first look.
     *
     * @param zone in which times are shown
     */
    public static Dialogue begin(UnitName unit, ZoneId zone) {
        return new Dialogue(Told.nothing(unit, zone), new Looking(), List.of(), Optional.empty());
    }

    /** What is to be seen now. */
    public Page page() {
        return place.scene(told).page(told, Keys.on(this));
    }

    /** What is wanted now. */
    public Effect effect() {
        return ending.<Effect>map(Effect.Quit::new).orElseGet(() -> place.effect(told));
    }

    /**
     * Goes where a key leads.
     *
     * @param key of one of the page's choices or keys; any other leaves everything as it is
     */
    public Dialogue choose(String key) {
        if (!isAsking()) {
            return this;
        }
        return place.scene(told)
                .option(key)
                .map(option -> option.move().apply(this))
                .orElseGet(() -> Keys.press(this, key));
    }

    /** Takes in what the outside says. */
    public Dialogue learn(News news) {
        return switch (news) {
            case News.Step step -> new Dialogue(told.step(step), place, behind, ending);
            case News.Looked(Fact<Situation> situation) -> looked(situation);
            case News.Answered(Situation situation) -> Asking.answered(this, situation);
            case News.Planned planned -> arrive(told, new Proposal(planned.plan()));
            case News.Tried tried -> restart(told.tried(tried), new Checked());
            case News.Saved(Fact<String> folder) -> arrive(told, new Saved(folder));
        };
    }

    private Dialogue looked(Fact<Situation> situation) {
        return switch (situation) {
            case Fact.Known<Situation>(Situation seen) -> restart(told.seen(seen), new Cause());
            case Fact.Missing<Situation>(String why) -> restart(told, new Blind(why));
            case Fact.Unreadable<Situation>(String raw, String why) ->
                    restart(told, new Blind(why + ": " + raw));
        };
    }

    Told told() {
        return told;
    }

    boolean isAsking() {
        return effect() instanceof Effect.Ask;
    }

    boolean canGoBack() {
        return !behind.isEmpty();
    }

    boolean isAt(Class<? extends Place> kind) {
        return kind.isInstance(place);
    }

    /** To another place; back leads here again, unless this is work under way. */
    Dialogue go(Place next) {
        return go(told, next);
    }

    Dialogue go(Told told, Place next) {
        List<Stop> way = new ArrayList<>(behind);
        if (isAsking()) {
            way.add(new Stop(place, this.told.current()));
        }
        return new Dialogue(told, next, way, ending);
    }

    /** The same, and back leads to wherever it led before. */
    Dialogue arrive(Told told, Place next) {
        return new Dialogue(told, next, behind, ending);
    }

    /** The same, and there is no way back. */
    Dialogue restart(Told told, Place next) {
        return new Dialogue(told, next, List.of(), ending);
    }

    Dialogue back() {
        if (behind.isEmpty()) {
            return this;
        }
        Stop last = behind.getLast();
        return new Dialogue(
                told.at(last.current()),
                last.place(),
                behind.subList(0, behind.size() - 1),
                ending);
    }

    Dialogue quit() {
        Ending how = isAt(Blind.class) ? Ending.BLIND : told.ending();
        return new Dialogue(told, place, behind, Optional.of(how));
    }
}
