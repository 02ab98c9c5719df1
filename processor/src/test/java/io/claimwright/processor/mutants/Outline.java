package io.claimwright.processor.mutants;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Where things stand in a source, as javac's parser finds them; of one that is no Java, a part of them. */
final class Outline {
    final List<Token> tokens;
    final List<Declaration> declarations = new ArrayList<>();
    final List<AnnotationUse> annotations = new ArrayList<>();

    /** The types of what is declared, and those within them. */
    final List<Span> types = new ArrayList<>();

    /** What is extended, implemented, permitted or thrown. */
    final List<Span> named = new ArrayList<>();

    final List<Span> imports = new ArrayList<>();
    Optional<Span> packageName = Optional.empty();

    private Outline(String text) {
        tokens = Token.of(text);
    }

    static Outline of(String text) {
        Outline outline = new Outline(text);
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, nothing -> {}, List.of("-proc:none"), null, List.of(new Text(text)));
        try {
            for (CompilationUnitTree unit : task.parse()) {
                new OutlineScanner(outline, text, unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outline;
    }

    List<Declaration> declarations(Declaration.Kind... kinds) {
        List<Declaration.Kind> wanted = List.of(kinds);
        return declarations.stream()
                .filter(declaration -> wanted.contains(declaration.kind()))
                .toList();
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
