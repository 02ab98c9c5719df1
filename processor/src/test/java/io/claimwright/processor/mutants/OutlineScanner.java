package io.claimwright.processor.mutants;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Walks a tree, and notes in an outline where things stand. */
final class OutlineScanner extends TreeScanner<Void, Declaration.Kind> {
    private final Outline outline;
    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    OutlineScanner(Outline outline, String text, CompilationUnitTree unit, SourcePositions positions) {
        this.outline = outline;
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    @Override
    public Void visitPackage(PackageTree tree, Declaration.Kind kind) {
        outline.packageName = span(tree.getPackageName());
        return super.visitPackage(tree, kind);
    }

    @Override
    public Void visitImport(ImportTree tree, Declaration.Kind kind) {
        span(tree).ifPresent(outline.imports::add);
        return null;
    }

    @Override
    public Void visitClass(ClassTree tree, Declaration.Kind kind) {
        Optional<Span> body = span(tree).flatMap(whole -> braces(tree, whole));
        declare(Declaration.Kind.TYPE, tree, tree.getModifiers(), null, tree.getSimpleName(), body);
        List<Tree> named = new ArrayList<>(tree.getImplementsClause());
        named.addAll(tree.getPermitsClause());
        if (tree.getExtendsClause() != null) {
            named.add(tree.getExtendsClause());
        }
        note(named);
        scan(tree.getModifiers(), null);
        scan(tree.getTypeParameters(), null);
        for (Tree member : tree.getMembers()) {
            boolean inHeader = body.isPresent()
                    && positions.getStartPosition(unit, member) < body.get().start();
            scan(member, inHeader ? Declaration.Kind.COMPONENT : Declaration.Kind.FIELD);
        }
        return null;
    }

    /** The braces around the members: the first ones outside of parentheses. */
    private Optional<Span> braces(ClassTree tree, Span whole) {
        int from = span(tree.getModifiers()).map(Span::end).orElse(whole.start());
        int depth = 0;
        for (Token token : outline.tokens) {
            if (token.span().start() >= from && whole.holds(token.span())) {
                depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
                if (token.is("{") && depth == 0) {
                    return Optional.of(new Span(token.span().start(), whole.end()));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Void visitMethod(MethodTree tree, Declaration.Kind kind) {
        boolean constructor = tree.getReturnType() == null;
        CharSequence name = tree.getName();
        Declaration.Kind found = constructor ? Declaration.Kind.CONSTRUCTOR : Declaration.Kind.METHOD;
        declare(found, tree, tree.getModifiers(), tree.getReturnType(), name, span(tree.getBody()));
        type(tree.getReturnType());
        note(tree.getThrows());
        scan(tree.getModifiers(), null);
        scan(tree.getParameters(), Declaration.Kind.PARAMETER);
        scan(tree.getBody(), null);
        return null;
    }

    @Override
    public Void visitVariable(VariableTree tree, Declaration.Kind kind) {
        Declaration.Kind found = kind == null ? Declaration.Kind.FIELD : kind;
        declare(found, tree, tree.getModifiers(), tree.getType(), tree.getName(), Optional.empty());
        type(tree.getType());
        scan(tree.getModifiers(), null);
        scan(tree.getInitializer(), null);
        return null;
    }

    @Override
    public Void visitAnnotation(AnnotationTree tree, Declaration.Kind kind) {
        Optional<Span> name = span(tree.getAnnotationType());
        Optional<Span> all = span(tree);
        if (name.isPresent() && all.isPresent()) {
            Span arguments = new Span(name.get().end(), all.get().end());
            List<Span> given = new ArrayList<>();
            List<Span> values = new ArrayList<>();
            for (ExpressionTree argument : tree.getArguments()) {
                span(argument).ifPresent(given::add);
                values(argument instanceof AssignmentTree named ? named.getExpression() : argument, values);
            }
            Optional<Span> written = arguments.isEmpty() ? Optional.empty() : Optional.of(arguments);
            outline.annotations.add(new AnnotationUse(all.get(), written, given, values));
        }
        return super.visitAnnotation(tree, null);
    }

    private void values(ExpressionTree value, Collection<Span> values) {
        if (value instanceof NewArrayTree array && array.getInitializers() != null) {
            array.getInitializers().forEach(each -> values(each, values));
        }
        span(value).ifPresent(values::add);
    }

    private void declare(
            Declaration.Kind kind,
            Tree tree,
            ModifiersTree modifiers,
            Tree type,
            CharSequence name,
            Optional<Span> body) {
        Optional<Span> whole = span(tree);
        if (whole.isEmpty()) {
            return;
        }
        Span before = span(modifiers).orElse(Span.at(whole.get().start()));
        int from = Math.max(before.end(), span(type).map(Span::end).orElse(0));
        outline.tokens.stream()
                .filter(token -> token.span().start() >= from && whole.get().holds(token.span()))
                .filter(token -> token.isWord()
                        && (token.text().contentEquals(name) || name.toString().equals("<init>")))
                .findFirst()
                .ifPresent(token ->
                        outline.declarations.add(new Declaration(kind, whole.get(), before, token.span(), body)));
    }

    private void note(List<? extends Tree> named) {
        named.forEach(tree -> span(tree).ifPresent(outline.named::add));
    }

    private void type(Tree type) {
        span(type).ifPresent(outline.types::add);
        if (type instanceof ParameterizedTypeTree parameterized) {
            parameterized.getTypeArguments().forEach(this::type);
        }
    }

    private Optional<Span> span(Tree tree) {
        if (tree == null) {
            return Optional.empty();
        }
        int start = (int) positions.getStartPosition(unit, tree);
        int end = (int) positions.getEndPosition(unit, tree);
        return start < 0 || end <= start || end > text.length() ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
