package dev.svcdoctor.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the unit's programs complained about in the decisive run: which error of the kernel, about
 * which path; and which paths and ports they talked of.
 */
final class Complaints {
    private static final int MOST = 40;
    private static final Pattern SOFT =
            Pattern.compile("\\b(warn(ing)?|info|notice|debug)\\b", Pattern.CASE_INSENSITIVE);

    /** Node prints the error's fields one a line; the line with the words says more. */
    private static final Pattern FIELD = Pattern.compile("^\\s*(code|errno|syscall): .*");

    private static final Pattern GRAVE =
            Pattern.compile("\\b(error|fatal|critical|panic)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PATH =
            Pattern.compile(
                    "(?<=['\"‘“`])(?<quoted>/[^'\"’”`:]+)(?=['\"’”`])"
                            + "|(?<![\\w.@/-])(?<plain>/(?!/)[^\\s'\"‘’“”`(),:;<>|\\[\\]{}]+)");

    /** A place in source code, not a file that the program works on. */
    private static final Pattern CODE =
            Pattern.compile("^(?::\\d+|[\"',:]* line:? ?\\d+|\\(\\d+\\))");

    private static final Pattern PORT =
            Pattern.compile(
                    "(?i:port)\\W{0,5}(?<named>\\d{1,5})\\b"
                            + "|(?:\\d\\.\\d+|\\]|\\*|localhost|::|(?<=[\\s\\[(]))"
                            + ":(?<bound>\\d{2,5})(?![\\d.]|:\\d)"
                            + "|['\"][\\w.:]*['\"], ?(?<tuple>\\d{1,5})\\)"
                            + "|\\s-p ?(?<flag>\\d{2,5})\\b");

    /** Facts by name: {@code said.erofs} a line, {@code said.erofs-path} the path in it. */
    static final Map<String, Function<Facts, Optional<Told>>> ALL = all();

    private Complaints() {}

    private static Map<String, Function<Facts, Optional<Told>>> all() {
        Map<String, Function<Facts, Optional<Told>>> all = new LinkedHashMap<>();
        for (Errno errno : Errno.values()) {
            String name = "said." + errno.word();
            all.put(name, facts -> line(facts, errno).map(e -> Told.by(e.message(), e)));
            all.put(name + "-path", facts -> line(facts, errno).flatMap(e -> path(e, errno)));
        }
        all.put("said.paths", Complaints::paths);
        all.put("said.ports", Complaints::ports);
        return all;
    }

    /**
     * The last line with that error; a mere warning only if nothing graver has it, and no error of
     * another kind is told after it.
     */
    private static Optional<Event> line(Facts facts, Errno errno) {
        List<Event> lines =
                facts.story().decisive().programLines().reversed().stream()
                        .filter(line -> !FIELD.matcher(line.message()).matches())
                        .filter(line -> errno.in(line.message()).find())
                        .toList();
        Predicate<Event> soft = line -> SOFT.matcher(line.message()).find();
        return lines.stream()
                .filter(soft.negate())
                .findFirst()
                .or(() -> lines.stream().findFirst().filter(line -> nothingGraver(facts, line)));
    }

    private static boolean nothingGraver(Facts facts, Event warning) {
        List<Event> all = facts.story().decisive().programLines();
        return all.subList(all.indexOf(warning) + 1, all.size()).stream()
                .noneMatch(line -> GRAVE.matcher(line.message()).find());
    }

    /** The last path before the error's words, or else the first behind them. */
    private static Optional<Told> path(Event event, Errno errno) {
        Matcher words = errno.in(event.message());
        if (!words.find()) {
            return Optional.empty();
        }
        List<String> before = pathsIn(event.message().substring(0, words.start()));
        List<String> after = pathsIn(event.message().substring(words.end()));
        return (before.isEmpty() ? after.stream().findFirst() : Optional.of(before.getLast()))
                .map(path -> Told.by(path, event));
    }

    static List<String> pathsIn(String text) {
        List<String> paths = new ArrayList<>();
        Matcher form = PATH.matcher(text);
        while (form.find()) {
            String path = form.group("quoted") != null ? form.group("quoted") : form.group("plain");
            String found = path.replaceFirst("[.!?]+$", "");
            if (found.length() > 1 && !CODE.matcher(text.substring(form.end())).find()) {
                paths.add(found);
            }
        }
        return paths;
    }

    static List<String> portsIn(String text) {
        List<String> ports = new ArrayList<>();
        Matcher form = PORT.matcher(text);
        while (form.find()) {
            for (String group : List.of("named", "bound", "tuple", "flag")) {
                if (form.group(group) != null && isPort(form.group(group))) {
                    ports.add(form.group(group));
                }
            }
        }
        return ports;
    }

    private static boolean isPort(String digits) {
        int number = Integer.parseInt(digits);
        return number > 0 && number < 65536;
    }

    private static Optional<Told> paths(Facts facts) {
        return mentioned(facts, Complaints::pathsIn);
    }

    private static Optional<Told> ports(Facts facts) {
        return mentioned(facts, Complaints::portsIn);
    }

    /** A bare number among the arguments is a port more often than not. */
    private static String spelt(String arguments) {
        return arguments.replaceAll("\\s(\\d{2,5})(?=\\s|$)", " port $1");
    }

    /**
     * Those in the program's words, the newest first; then those in its command and environment.
     */
    private static Optional<Told> mentioned(Facts facts, Function<String, List<String>> in) {
        List<String> texts = new ArrayList<>();
        facts.story().decisive().programLines().reversed().forEach(e -> texts.add(e.message()));
        facts.told("exec.arguments").map(Told::value).map(Complaints::spelt).ifPresent(texts::add);
        texts.addAll(facts.show().all("Environment"));
        Set<String> found = new LinkedHashSet<>();
        texts.forEach(text -> found.addAll(in.apply(text)));
        List<String> words =
                found.stream().filter(word -> !word.contains(" ")).limit(MOST).toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(Told.plain(String.join(" ", words)));
    }
}
