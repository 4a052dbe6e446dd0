package dev.svcdoctor.app;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Takes a command line apart with picocli. The command is described by calls, not by annotations:
 * that starts faster, and so does reading every value as text.
 */
final class Syntax {
    private Syntax() {}

    static Arguments parse(String... line) throws Misuse {
        CommandLine command = command();
        try {
            return arguments(command.parseArgs(withEmptyValues(line)));
        } catch (UnmatchedArgumentException e) {
            throw unknown(e);
        } catch (MissingParameterException e) {
            throw new Misuse(missing(e));
        } catch (ParameterException e) {
            throw new Misuse(e.getMessage());
        }
    }

    private static CommandLine command() {
        CommandSpec main = spec("svc-doctor", flag -> flag.topic() != Flag.Topic.UNDO);
        for (SubCommand sub : SubCommand.values()) {
            CommandSpec spec = spec(sub.word(), sub::takes);
            spec.parser().unmatchedArgumentsAllowed(sub.instead().isPresent());
            main.addSubcommand(sub.word(), spec);
        }
        return new CommandLine(main)
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true)
                .setInterpolateVariables(false);
    }

    private static CommandSpec spec(String name, Predicate<Flag> takes) {
        CommandSpec spec = CommandSpec.create().name(name);
        Stream.of(Flag.values()).filter(takes).forEach(flag -> spec.addOption(option(flag)));
        return spec.addPositional(
                PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("0..*")
                        .build());
    }

    private static OptionSpec option(Flag flag) {
        OptionSpec.Builder option = OptionSpec.builder(flag.names().toArray(String[]::new));
        return flag.isSwitch()
                ? option.type(boolean.class).arity("0").build()
                : option.type(List.class).auxiliaryTypes(String.class).arity("1").build();
    }

    /**
     * Gives {@code --boot} and {@code --paste} an empty value, so that they never take the word
     * behind them.
     */
    private static String[] withEmptyValues(String... line) {
        List<String> alone =
                Stream.of(Flag.values()).filter(Flag::isOptional).map(Flag::longName).toList();
        int end = Arrays.asList(line).indexOf("--");
        String[] words = line.clone();
        for (int i = 0; i < (end < 0 ? words.length : end); i++) {
            words[i] = alone.contains(words[i]) ? words[i] + "=" : words[i];
        }
        return words;
    }

    private static Arguments arguments(ParseResult result) throws Misuse {
        if (!result.hasSubcommand()) {
            return new Arguments(Optional.empty(), flags(result), words(result));
        }
        ParseResult sub = result.subcommand();
        SubCommand command = SubCommand.valueOf(sub.commandSpec().name().toUpperCase(Locale.ROOT));
        if (!words(result).isEmpty()) {
            throw new Misuse(
                    "'" + command.word() + "' is a command of its own, not a unit",
                    "a unit of that name is written " + command.word() + ".service");
        }
        return new Arguments(
                Optional.of(command), both(command, flags(result), flags(sub)), words(sub));
    }

    /** Options that a sub-command takes may stand before it too. */
    private static Map<Flag, List<String>> both(
            SubCommand command, Map<Flag, List<String>> before, Map<Flag, List<String>> behind)
            throws Misuse {
        for (Flag flag : before.keySet()) {
            if (command.instead().isEmpty() && !command.takes(flag)) {
                throw new Misuse(command.word() + " takes no " + flag.longName());
            }
        }
        before.forEach(behind::putIfAbsent);
        return behind;
    }

    private static Map<Flag, List<String>> flags(ParseResult result) {
        Map<Flag, List<String>> flags = new EnumMap<>(Flag.class);
        for (Flag flag : Flag.values()) {
            OptionSpec option = result.matchedOption(flag.longName());
            if (option != null) {
                flags.put(
                        flag,
                        flag.isSwitch() ? List.of() : List.copyOf(option.<List<String>>getValue()));
            }
        }
        return flags;
    }

    private static List<String> words(ParseResult result) {
        List<String> words = new ArrayList<>();
        result.matchedPositionals().forEach(all -> words.addAll(all.<List<String>>getValue()));
        return words;
    }

    private static Misuse unknown(UnmatchedArgumentException e) {
        String given = e.getUnmatched().getFirst();
        List<String> near =
                e.getSuggestions().stream().filter(name -> name.startsWith("--")).toList();
        String message = "there is no option " + given;
        return near.isEmpty()
                ? new Misuse(message)
                : new Misuse(message, "did you mean " + near.getFirst() + "?");
    }

    private static String missing(MissingParameterException e) {
        String given = ((OptionSpec) e.getMissing().getFirst()).longestName();
        return Stream.of(Flag.values())
                .filter(flag -> flag.names().contains(given))
                .map(flag -> given + " wants a value: " + given + " " + flag.value())
                .findFirst()
                .orElseGet(e::getMessage);
    }
}
