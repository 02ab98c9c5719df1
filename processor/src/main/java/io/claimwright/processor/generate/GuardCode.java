package io.claimwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.claimwright.processor.model.GuardArguments;
import java.util.List;

/** The arguments of {@code @JwtRequired} as an expression. */
final class GuardCode {
    private GuardCode() {}

    static CodeBlock of(GuardArguments arguments) {
        CodeBlock.Builder guard = CodeBlock.builder().add("$T.standard()", Library.GUARD);
        if (arguments.optional()) {
            guard.add(".asOptional()");
        }
        if (arguments.fresh()) {
            guard.add(".needFresh()");
        }
        if (arguments.refresh()) {
            guard.add(".needRefresh()");
        }
        if (!arguments.verifyType()) {
            guard.add(".anyType()");
        }
        if (arguments.skipRevocationCheck()) {
            guard.add(".evenRevoked()");
        }
        if (!arguments.locations().isEmpty()) {
            List<CodeBlock> places = arguments.locations().stream()
                    .map(place -> CodeBlock.of("$T.$L", Library.TOKEN_LOCATION, place))
                    .toList();
            guard.add(".at($L)", CodeBlock.join(places, ", "));
        }
        arguments.predicates().forEach(predicate -> guard.add("$Z.verifiedBy(new $T())", predicate));
        return guard.build();
    }
}
