package dev.svcdoctor.app;

import java.util.EnumMap;
import java.util.Map;

/** What the command line knows but the program cannot do yet, and what works instead. */
final class Later {
    private static final Map<Flag, String> INSTEAD =
            new EnumMap<>(
                    Map.of(
                            Flag.HOST,
                                    "copy the svc-doctor folder to that machine and run it there",
                            Flag.PASTE,
                                    "run svc-doctor on the machine itself, or --case with a"
                                            + " recorded case",
                            Flag.USER, "the system's units work: svc-doctor UNIT"));

    private Later() {}

    static boolean is(Flag flag) {
        return INSTEAD.containsKey(flag);
    }

    /** Refuses what is not there yet. */
    static void check(Arguments given) throws Misuse {
        if (given.command().flatMap(SubCommand::instead).isPresent()) {
            SubCommand command = given.command().get();
            throw new Misuse(command.word() + " is not there yet", command.instead().get());
        }
        for (Flag flag : given.flags().keySet()) {
            if (is(flag)) {
                throw new Misuse(flag.longName() + " is not there yet", INSTEAD.get(flag));
            }
        }
    }
}
