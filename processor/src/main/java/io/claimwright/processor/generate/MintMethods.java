package io.claimwright.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.Profile;
import javax.lang.model.element.Modifier;

/** The methods that mint. */
final class MintMethods {
    private final Profile profile;
    private final LoaderCode loaders;
    private final String subject;

    MintMethods(Profile profile) {
        this.profile = profile;
        this.loaders = new LoaderCode(profile);
        this.subject = profile.minting().identity().isPresent() ? "user" : "identity";
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(mint("createAccessToken", "access", "Makes an access token that is not fresh."));
        type.addMethod(mint("createRefreshToken", "refresh", "Makes a refresh token."));
        type.addMethod(pair());
        type.addMethod(
                start("accessToken", "access", "Starts an access token that differs from what the loaders say."));
        type.addMethod(
                start("refreshToken", "refresh", "Starts a refresh token that differs from what the loaders say."));
    }

    private MethodSpec mint(String name, String tokenType, String summary) {
        MethodSpec.Builder mint = method(name, summary, "the compact token", TypeName.get(String.class));
        if (profile.minting().needsBuilder()) {
            return mint.addStatement("return $LToken($L).create()", tokenType, subject)
                    .build();
        }
        return mint.addStatement(
                        "return engine.mint($S, $L,$W$L)",
                        tokenType,
                        loaders.identity(subject),
                        loaders.claims(subject))
                .build();
    }

    private MethodSpec pair() {
        return method(
                        "createTokens",
                        "Makes what a login answers: a fresh access token and a refresh token.",
                        "both tokens",
                        Library.TOKEN_PAIR)
                .addStatement(
                        "return new $T(accessToken($L).fresh().create(), createRefreshToken($L))",
                        Library.TOKEN_PAIR,
                        subject,
                        subject)
                .build();
    }

    private MethodSpec start(String name, String tokenType, String summary) {
        return method(name, summary, "the token in the making", profile.jwt().nestedClass("Builder"))
                .addStatement(
                        "return new Builder(engine, $S, $L$L)",
                        tokenType,
                        loaders.identity(subject),
                        loaders.loaded(subject))
                .build();
    }

    private MethodSpec.Builder method(String name, String summary, String result, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@param $L for whom\n@return $L\n", summary, subject, result)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameter(profile.minting().subject(), subject);
    }
}
