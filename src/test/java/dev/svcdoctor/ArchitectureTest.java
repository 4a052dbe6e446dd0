package dev.svcdoctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program keeps the house rules, and a house built wrong on purpose breaks each of them. */
class ArchitectureTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final List<Path> SOURCES = List.of(MAIN, Path.of("src/test/java"));
    private static final int LONGEST_METHOD = 50;
    private static final int LONGEST_FILE = 399;

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        JavaClasses program =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.svcdoctor");
        return tests("dev.svcdoctor", rule -> rule.check(program));
    }

    @TestFactory
    Stream<DynamicTest> aHouseBuiltWrongBreaks() {
        String root = "dev.svcdoctor.wronghouse";
        JavaClasses wrongHouse = new ClassFileImporter().importPackages(root);
        return tests(
                root,
                rule -> {
                    EvaluationResult result = rule.evaluate(wrongHouse);
                    String report = result.getFailureReport().toString();
                    assertTrue(result.hasViolation(), rule.getDescription());
                    assertFalse(report.contains(".Innocent"), report);
                });
    }

    @Test
    void everyPackageSaysItsJob() throws IOException {
        Set<Path> packages = new TreeSet<>();
        for (Path file : javaFiles(MAIN)) {
            packages.add(file.getParent());
        }
        packages.removeIf(folder -> Files.exists(folder.resolve("package-info.java")));

        assertEquals(
                Set.of(),
                packages,
                "give each package a package-info.java: its job, its neighbours");
    }

    @Test
    void filesAreShort() throws IOException {
        Map<Path, Integer> tooLong =
                allJavaFiles()
                        .map(SourceFile::of)
                        .filter(file -> file.lines() > LONGEST_FILE)
                        .collect(Collectors.toMap(SourceFile::path, SourceFile::lines));

        assertEquals(Map.of(), tooLong, "find the missing type and give it a file of its own");
    }

    @Test
    void methodsAreShort() throws IOException {
        List<SourceFile.Method> tooLong =
                allJavaFiles()
                        .map(SourceFile::of)
                        .flatMap(file -> file.methods().stream())
                        .filter(method -> method.lines() > LONGEST_METHOD)
                        .toList();

        assertEquals(List.of(), tooLong, "find the missing type and move a part of the work there");
    }

    @Test
    void methodsAreMeasured() {
        SourceFile file =
                SourceFile.of(Path.of("src/test/java/dev/svcdoctor/wronghouse/model/Gossip.java"));

        assertEquals(List.of(new SourceFile.Method(file.path(), "tell", 3)), file.methods());
    }

    private static Stream<DynamicTest> tests(String root, Consumer<ArchRule> check) {
        return new HouseRules(root)
                .all().entrySet().stream()
                        .map(rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(), () -> check.accept(rule.getValue())));
    }

    private static Stream<Path> allJavaFiles() throws IOException {
        return Stream.concat(
                javaFiles(SOURCES.get(0)).stream(), javaFiles(SOURCES.get(1)).stream());
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
