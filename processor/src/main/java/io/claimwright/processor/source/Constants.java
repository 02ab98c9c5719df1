package io.claimwright.processor.source;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import io.claimwright.processor.read.SourceTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What an expression is, as far as the source itself says it: literals, constants, and these joined. */
final class Constants {
    private static final int DEEPEST = 16;

    private final SourceFile source;
    private final SourceTypes types;
    private final Map<String, ExpressionTree> values = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Constants(SourceFile source, SourceTypes types) {
        this.source = source;
        this.types = types;
    }

    /** Learns every variable of a type that has a value and whose name no other one has. */
    void learn(ClassTree type) {
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
                String name = tree.getName().toString();
                ExpressionTree value = tree.getInitializer();
                boolean fixed = tree.getModifiers().getFlags().contains(Modifier.FINAL);
                if (value == null || !fixed || values.putIfAbsent(name, value) != null) {
                    ambiguous.add(name);
                }
                return super.visitVariable(tree, null);
            }
        }.scan(type, null);
    }

    /** The expression behind parentheses and names. */
    ExpressionTree resolve(ExpressionTree tree) {
        ExpressionTree at = tree;
        for (int i = 0; i < DEEPEST; i++) {
            ExpressionTree next = at;
            if (at instanceof ParenthesizedTree inner) {
                next = inner.getExpression();
            } else if (at instanceof IdentifierTree name
                    && !ambiguous.contains(name.getName().toString())) {
                next = values.getOrDefault(name.getName().toString(), at);
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** The text that an expression always is. */
    Optional<String> text(ExpressionTree tree) {
        return value(tree).filter(String.class::isInstance).map(String.class::cast);
    }

    /** The whole number that an expression always is. */
    Optional<Long> number(ExpressionTree tree) {
        return value(tree)
                .filter(value -> value instanceof Integer || value instanceof Long)
                .map(value -> ((Number) value).longValue());
    }

    private Optional<Object> value(ExpressionTree tree) {
        ExpressionTree at = resolve(tree);
        if (at instanceof LiteralTree literal) {
            return Optional.ofNullable(literal.getValue());
        }
        if (at instanceof BinaryTree both && at.getKind() == Tree.Kind.PLUS) {
            Optional<Object> left = value(both.getLeftOperand());
            Optional<Object> right = value(both.getRightOperand());
            return left.isPresent()
                            && right.isPresent()
                            && (left.get() instanceof String || right.get() instanceof String)
                    ? Optional.of(left.get().toString() + right.get())
                    : Optional.empty();
        }
        if (at instanceof MemberSelectTree member) {
            return ofClass(
                    member.getExpression().toString(), member.getIdentifier().toString());
        }
        return at instanceof IdentifierTree name
                ? source.importedMember(name.getName().toString())
                        .flatMap(type -> constant(type, name.getName().toString()))
                : Optional.empty();
    }

    private Optional<Object> ofClass(String written, String name) {
        String first = written.contains(".") ? written.substring(0, written.indexOf('.')) : written;
        String rest = written.substring(first.length());
        return source.candidates(first).stream()
                .flatMap(type -> constant(type + rest, name).stream())
                .findFirst()
                .or(() -> written.contains(".") ? constant(written, name) : Optional.empty());
    }

    private Optional<Object> constant(String type, String name) {
        TypeElement element = types.type(type);
        return element == null
                ? Optional.empty()
                : ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().contentEquals(name))
                        .filter(Constants::isFixed)
                        .findFirst()
                        .map(VariableElement::getConstantValue);
    }

    private static boolean isFixed(Element field) {
        return field.getModifiers().contains(Modifier.FINAL);
    }
}
