package io.claimwright.processor.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Optional;

/** Of a call: its name, and on what it is made. */
final class Calls {
    private Calls() {}

    static String name(MethodInvocationTree call) {
        ExpressionTree called = call.getMethodSelect();
        if (called instanceof MemberSelectTree member) {
            return member.getIdentifier().toString();
        }
        return called instanceof IdentifierTree name ? name.getName().toString() : "";
    }

    /** What stands before the last dot, if there is one. */
    static Optional<ExpressionTree> receiver(MethodInvocationTree call) {
        return call.getMethodSelect() instanceof MemberSelectTree member
                ? Optional.of(member.getExpression())
                : Optional.empty();
    }

    /** Whether it is a static method of this class, imported or not. */
    static boolean isOf(MethodInvocationTree call, String qualifiedName, SourceFile source) {
        return receiver(call)
                .map(receiver -> source.isClass(receiver, qualifiedName))
                .orElseGet(() -> source.importedMember(name(call))
                        .filter(qualifiedName::equals)
                        .isPresent());
    }
}
