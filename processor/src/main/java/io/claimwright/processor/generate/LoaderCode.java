package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.LoaderArgument;
import io.claimwright.processor.model.Minting;
import io.claimwright.processor.model.Profile;
import java.util.List;
import java.util.Map;

/** Calls of a profile's loaders, on the field {@code profile} or on the class. */
final class LoaderCode {
    private final Profile profile;

    LoaderCode(Profile profile) {
        this.profile = profile;
    }

    /** A call with these expressions for what the loader takes. */
    CodeBlock call(Loader loader, Map<LoaderArgument, String> expressions) {
        List<CodeBlock> arguments = loader.arguments().stream()
                .map(argument -> CodeBlock.of("$L", expressions.get(argument)))
                .toList();
        CodeBlock joined = CodeBlock.join(arguments, ",$W");
        if (!loader.isStatic()) {
            return CodeBlock.of("profile.$L($L)", loader.method(), joined);
        }
        ClassName owner = profile.origin().type();
        return Loader.VARIABLES.contains(owner.simpleNames().get(0))
                ? CodeBlock.of("$L.$L($L)", owner.canonicalName(), loader.method(), joined)
                : CodeBlock.of("$T.$L($L)", owner, loader.method(), joined);
    }

    /** Asks a loader what a token is to have; the name tells which, should it throw. */
    private CodeBlock asked(String name, Loader loader, String subject) {
        return CodeBlock.of("engine.load($S, () -> $L)", name, call(loader, Map.of(LoaderArgument.USER, subject)));
    }

    /** The {@code sub} claim of a subject. */
    CodeBlock identity(String subject) {
        return profile.minting()
                .identity()
                .map(loader -> asked("identity", loader, subject))
                .orElse(CodeBlock.of("$L", subject));
    }

    /** The claims record of a subject. */
    CodeBlock claims(String subject) {
        return profile.claims()
                .map(claims -> {
                    CodeBlock call = asked("claims", claims.loader(), subject);
                    return claims.returnsMap() ? CodeBlock.of("engine.claims($L)", call) : call;
                })
                .orElse(CodeBlock.of("new $T()", Library.NO_CLAIMS));
    }

    /** What goes to the builder behind the identity: claims, headers and key, where loaders give them. */
    CodeBlock loaded(String subject) {
        Minting minting = profile.minting();
        CodeBlock.Builder loaded = CodeBlock.builder();
        profile.claims().ifPresent(loader -> loaded.add(",$W$L", claims(subject)));
        minting.headers().ifPresent(loader -> loaded.add(",$W$L", asked("headers", loader, subject)));
        minting.key().ifPresent(loader -> loaded.add(",$W$L", asked("encode key", loader, subject)));
        return loaded.build();
    }
}
