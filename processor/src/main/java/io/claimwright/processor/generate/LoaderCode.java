package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.Profile;
import java.util.Set;

/** Calls of a profile's loaders, on the field {@code profile} or on the class. */
final class LoaderCode {
    /** What stands around the calls: a class of such a name would be taken for it. */
    private static final Set<String> VARIABLES = Set.of("config", "engine", "identity", "profile", "token", "user");

    private final Profile profile;

    LoaderCode(Profile profile) {
        this.profile = profile;
    }

    CodeBlock call(Loader loader, String argument) {
        if (!loader.isStatic()) {
            return CodeBlock.of("profile.$L($L)", loader.method(), argument);
        }
        ClassName owner = profile.origin().type();
        return VARIABLES.contains(owner.simpleNames().get(0))
                ? CodeBlock.of("$L.$L($L)", owner.canonicalName(), loader.method(), argument)
                : CodeBlock.of("$T.$L($L)", owner, loader.method(), argument);
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
