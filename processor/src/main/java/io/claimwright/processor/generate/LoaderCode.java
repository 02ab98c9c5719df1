package io.claimwright.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.Profile;

/** Calls of a profile's loaders, on the field {@code profile} or on the class. */
final class LoaderCode {
    private final Profile profile;

    LoaderCode(Profile profile) {
        this.profile = profile;
    }

    CodeBlock call(Loader loader, String argument) {
        return loader.isStatic()
                ? CodeBlock.of("$T.$L($L)", profile.origin().type(), loader.method(), argument)
                : CodeBlock.of("profile.$L($L)", loader.method(), argument);
    }

    /** The {@code sub} claim of a subject. */
    CodeBlock identity(String subject) {
        return profile.identity().map(loader -> call(loader, subject)).orElse(CodeBlock.of("$L", subject));
    }

    /** The claims record of a subject. */
    CodeBlock claims(String subject) {
        return profile.claims()
                .map(claims -> {
                    CodeBlock call = call(claims.loader(), subject);
                    return claims.returnsMap() ? CodeBlock.of("engine.claims($L)", call) : call;
                })
                .orElse(CodeBlock.of("new $T()", Library.NO_CLAIMS));
    }
}
