package dev.svcdoctor;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;

import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What holds in the house: which room may know which, and where the doors to the outside are. For
 * any root package, so that a house built wrong on purpose shows that each rule bites.
 */
record HouseRules(String root) {

    private static final Set<String> FILE_READS =
            Set.of(
                    "exists",
                    "notExists",
                    "isDirectory",
                    "isExecutable",
                    "isHidden",
                    "isReadable",
                    "isRegularFile",
                    "isSameFile",
                    "isSymbolicLink",
                    "isWritable",
                    "lines",
                    "list",
                    "walk",
                    "walkFileTree",
                    "find",
                    "mismatch",
                    "newBufferedReader",
                    "newDirectoryStream",
                    "newInputStream",
                    "probeContentType",
                    "readAllBytes",
                    "readAllLines",
                    "readAttributes",
                    "readString",
                    "readSymbolicLink",
                    "size",
                    "getAttribute",
                    "getFileAttributeView",
                    "getFileStore",
                    "getLastModifiedTime",
                    "getOwner",
                    "getPosixFilePermissions");

    private static final Set<String> FILE_CHANGES =
            Set.of("createNewFile", "delete", "deleteOnExit", "mkdir", "mkdirs", "renameTo");

    /** All rules, by a name that a failing test can show. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("no cycles", noCycles());
        rules.put("model knows nobody", modelKnowsNobody());
        rules.put("nobody knows app", nobodyKnows("app", List.of("app")));
        rules.put("only app knows the fronts", nobodyKnows("front", List.of("app", "front")));
        rules.put("pure rooms never see host", pureRoomsNeverSeeHost());
        rules.put("processes only in host", processesOnlyInHost());
        rules.put("sockets only in host", socketsOnlyInHost());
        rules.put("file writes only in host", fileWritesOnlyInHost());
        rules.put(
                "Lanterna only in front.screen",
                library("com.googlecode.lanterna..", "front.screen"));
        rules.put("JLine only in front.line", library("org.jline..", "front.line"));
        rules.put("picocli only in app", library("picocli..", "app"));
        rules.put("standard streams only in front and app", standardStreams());
        rules.put("exit only in front and app", exit());
        rules.put("clock, zone and locale only in app", ambientValues());
        rules.put("no stack traces on a terminal", stackTraces());
        rules.put("names say what a type is", names());
        return rules;
    }

    private ArchRule noCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because(
                        "data flows one way; move what both rooms need to model, or hand it over as"
                                + " an interface that app implements");
    }

    private ArchRule modelKnowsNobody() {
        return because(
                in("model").should().dependOnClassesThat(ofTheHouseOutside("model")),
                "model is the vocabulary; let the other room take the model's type and give facts back");
    }

    private ArchRule nobodyKnows(String room, List<String> except) {
        return because(
                outside(except)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(List.of(room))),
                "rooms return facts and only app puts them together; take an interface of your own"
                        + " instead of knowing "
                        + room);
    }

    private ArchRule pureRoomsNeverSeeHost() {
        return because(
                in("evidence", "knowledge", "diagnose", "guide", "fix.plan")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packages(List.of("host"))),
                "these are pure functions; ask for a model.Probe and let collect answer it");
    }

    private ArchRule processesOnlyInHost() {
        return because(
                outside(List.of("host"))
                        .should()
                        .accessTargetWhere(ownedBy(Set.of(ProcessBuilder.class), _ -> true))
                        .orShould()
                        .accessTargetWhere(ownedBy(Set.of(Runtime.class), "exec"::equals)),
                "a case must replay without the machine; use host.Host and host.Command");
    }

    private ArchRule socketsOnlyInHost() {
        DescribedPredicate<JavaClass> sockets =
                describe(
                        "are sockets",
                        type ->
                                type.getPackageName()
                                                        .matches(
                                                                "java\\.net|java\\.net\\.http|javax\\.net.*")
                                                && type.getSimpleName()
                                                        .matches(
                                                                ".*(Socket|HttpClient|URLConnection).*")
                                        || type.getPackageName().equals("java.nio.channels")
                                                && type.getSimpleName()
                                                        .matches(".*(Socket|Datagram).*"));
        return because(
                outside(List.of("host")).should().dependOnClassesThat(sockets),
                "a case must replay without the machine; ask for a model.Probe");
    }

    /** Exempt: the program that compiles the patterns during the build, which no user runs. */
    private ArchRule fileWritesOnlyInHost() {
        Predicate<String> constructor = "<init>"::equals;
        return because(
                outside(List.of("host"))
                        .and()
                        .doNotHaveFullyQualifiedName(root + ".knowledge.Compile")
                        .should()
                        .accessTargetWhere(
                                ownedBy(Set.of(Files.class), name -> !FILE_READS.contains(name)))
                        .orShould()
                        .accessTargetWhere(ownedBy(Set.of(File.class), FILE_CHANGES::contains))
                        .orShould()
                        .accessTargetWhere(
                                ownedBy(
                                        Set.of(
                                                FileOutputStream.class,
                                                FileWriter.class,
                                                RandomAccessFile.class),
                                        constructor))
                        .orShould()
                        .accessTargetWhere(ownedBy(Set.of(FileChannel.class), "open"::equals))
                        .orShould()
                        .accessTargetWhere(
                                ownedBy(Set.of(PrintStream.class, PrintWriter.class), constructor)
                                        .and(takesAFile())),
                "every change goes through one door; use host.Files");
    }

    private ArchRule library(String packages, String room) {
        return because(
                outside(List.of(room)).should().dependOnClassesThat().resideInAnyPackage(packages),
                "only " + room + " draws with it; return facts and let it choose how they look");
    }

    private ArchRule standardStreams() {
        return because(
                outside(List.of("front", "app"))
                        .should()
                        .accessTargetWhere(
                                ownedBy(
                                        Set.of(System.class),
                                        Set.of("in", "out", "err", "console")::contains)),
                "text comes last; return facts, or take the stream through the constructor");
    }

    private ArchRule exit() {
        return because(
                outside(List.of("front", "app"))
                        .should()
                        .accessTargetWhere(
                                ownedBy(
                                        Set.of(System.class, Runtime.class),
                                        Set.of("exit", "halt")::contains)),
                "one place in app maps outcomes to exit statuses; return the outcome");
    }

    private ArchRule ambientValues() {
        return because(
                outside(List.of("app"))
                        .should()
                        .accessTargetWhere(
                                ownedBy(Set.of(Clock.class), name -> name.startsWith("system")))
                        .orShould()
                        .accessTargetWhere(nowWithoutClock())
                        .orShould()
                        .accessTargetWhere(
                                ownedBy(Set.of(System.class), "currentTimeMillis"::equals))
                        .orShould()
                        .accessTargetWhere(ownedBy(Set.of(ZoneId.class), "systemDefault"::equals))
                        .orShould()
                        .accessTargetWhere(
                                ownedBy(
                                        Set.of(Locale.class, TimeZone.class),
                                        "getDefault"::equals)),
                "tests and recordings need a fixed clock, zone and locale; take them through the"
                        + " constructor");
    }

    private ArchRule stackTraces() {
        return because(
                everywhere()
                        .should()
                        .accessTargetWhere(
                                describe(
                                        "printStackTrace",
                                        access ->
                                                access.getTarget()
                                                        .getName()
                                                        .equals("printStackTrace"))),
                "a user can't act on it; return a value that says what was met, and throw for bugs");
    }

    private ArchRule names() {
        return because(
                noClasses()
                        .that()
                        .areTopLevelClasses()
                        .and()
                        .resideInAPackage(root + "..")
                        .should()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Manager"),
                "behaviour lives on the type it concerns; find the missing type and name it");
    }

    private ArchRule because(ClassesShouldConjunction rule, String reason) {
        return rule.allowEmptyShould(true).because(reason);
    }

    private GivenClassesConjunction everywhere() {
        return noClasses().that().resideInAPackage(root + "..");
    }

    private GivenClassesConjunction in(String... rooms) {
        return noClasses().that().resideInAnyPackage(packages(List.of(rooms)));
    }

    private GivenClassesConjunction outside(List<String> rooms) {
        return everywhere().and().resideOutsideOfPackages(packages(rooms));
    }

    private String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> root + "." + room + "..").toArray(String[]::new);
    }

    private DescribedPredicate<JavaClass> ofTheHouseOutside(String room) {
        return resideInAnyPackage(root + "..")
                .and(DescribedPredicate.not(resideInAnyPackage(packages(List.of(room)))));
    }

    private static DescribedPredicate<JavaAccess<?>> ownedBy(
            Set<Class<?>> owners, Predicate<String> member) {
        return describe(
                "of " + owners,
                access ->
                        belongToAnyOf(owners.toArray(Class<?>[]::new)).test(access.getTargetOwner())
                                && member.test(access.getTarget().getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> nowWithoutClock() {
        return describe(
                "now() without a clock",
                access ->
                        access.getTargetOwner().getPackageName().equals("java.time")
                                && access.getTarget().getName().equals("now")
                                && !parameters(access).contains(Clock.class.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> takesAFile() {
        return describe(
                "given a file",
                access ->
                        parameters(access).stream()
                                .limit(1)
                                .anyMatch(
                                        Set.of(File.class.getName(), String.class.getName())
                                                ::contains));
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget code
                ? code.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
