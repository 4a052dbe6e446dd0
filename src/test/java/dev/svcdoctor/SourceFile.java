package dev.svcdoctor;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How long a source file and its methods are. A method's Javadoc does not count, its signature
 * does.
 */
record SourceFile(Path path, int lines, List<Method> methods) {

    record Method(Path file, String name, int lines) {}

    static SourceFile of(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path).size(), methodsOf(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Method> methodsOf(Path path) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Method> methods = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null, files, null, null, null, files.getJavaFileObjects(path));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitMethod(MethodTree method, Void unused) {
                                LineMap lines = unit.getLineMap();
                                long first =
                                        lines.getLineNumber(
                                                positions.getStartPosition(unit, method));
                                long last =
                                        lines.getLineNumber(positions.getEndPosition(unit, method));
                                methods.add(
                                        new Method(
                                                path,
                                                method.getName().toString(),
                                                (int) (last - first + 1)));
                                return super.visitMethod(method, unused);
                            }
                        },
                        null);
            }
        }
        return methods;
    }
}
