package io.claimwright.processor.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Finds the tree of a source that has something to do with us. */
final class SourceTrees {
    private static final Pattern TEST = Pattern.compile("/src/(?:test|[A-Za-z]+Test)/java/");

    private final ProcessingEnvironment environment;
    private final Set<String> guards;

    /**
     * For one round.
     *
     * @param guards the names of the user's own guards
     */
    SourceTrees(ProcessingEnvironment environment, Set<String> guards) {
        this.environment = environment;
        this.guards = guards;
    }

    /** The tree of the file in which a type stands, if it names the library or a guard and is no test. */
    Optional<SourceFile> of(TypeElement type) {
        Optional<Trees> trees = trees();
        Optional<CompilationUnitTree> unit = trees.isPresent() ? fromJavac(trees.get(), type) : parsed(type);
        return unit.map(SourceFile::new)
                .filter(source -> source.namesLibrary() || guards.stream().anyMatch(source::reaches))
                .filter(source -> !isTest(source.uri()));
    }

    /** javac's own, also where its environment is wrapped in a way that it sees through. */
    private Optional<Trees> trees() {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<CompilationUnitTree> fromJavac(Trees trees, TypeElement type) {
        return Optional.ofNullable(trees.getPath(type)).map(TreePath::getCompilationUnit);
    }

    private Optional<CompilationUnitTree> parsed(TypeElement type) {
        try {
            Optional<SourceText> text = new SourceTexts(environment.getElementUtils()).of(type);
            return text.isPresent() && mayConcern(text.get().text()) ? parse(text.get()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean mayConcern(String text) {
        return text.contains(SourceFile.LIBRARY)
                || guards.stream().anyMatch(guard -> text.contains(guard.substring(guard.lastIndexOf('.') + 1)));
    }

    private static Optional<CompilationUnitTree> parse(SourceText written) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            return Optional.empty();
        }
        JavaFileObject source = new SimpleJavaFileObject(written.name(), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return written.text();
            }
        };
        JavaCompiler.CompilationTask task =
                compiler.getTask(null, null, diagnostic -> {}, List.of("-proc:none"), null, List.of(source));
        for (CompilationUnitTree unit : ((JavacTask) task).parse()) {
            return Optional.of(unit);
        }
        return Optional.empty();
    }

    /** In the layout of Maven and Gradle. Tests have secrets of their own, and tokens without an end. */
    private static boolean isTest(URI file) {
        return TEST.matcher(file.toString()).find();
    }
}
