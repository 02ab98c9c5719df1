package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.Checking;
import io.claimwright.processor.model.KeyLoader;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.LoaderArgument;
import io.claimwright.processor.model.Profile;
import io.claimwright.processor.model.UserLookup;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates what asks a profile's loaders about tokens. */
final class QuestionsGenerator {
    private static final Map<LoaderArgument, String> OF_TOKEN = Map.of(
            LoaderArgument.TOKEN, "token",
            LoaderArgument.HEADER, "token.header()",
            LoaderArgument.SUBJECT, "token.subject()");

    private final Profile profile;
    private final LoaderCode loaders;

    private QuestionsGenerator(Profile profile) {
        this.profile = profile;
        this.loaders = new LoaderCode(profile);
    }

    static TypeSpec generate(Profile profile) {
        return new QuestionsGenerator(profile).type();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder("Questions")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(
                        ParameterizedTypeName.get(Library.TOKEN_QUESTIONS, profile.token(), profile.userType()));
        if (profile.needsInstance()) {
            ClassName source = profile.origin().type();
            type.addField(source, "profile", Modifier.PRIVATE, Modifier.FINAL)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addParameter(source, "profile")
                            .addStatement("this.profile = profile")
                            .build());
        }
        Checking checking = profile.checking();
        checking.key().ifPresent(loader -> addKey(type, loader));
        checking.blocklist().ifPresent(loader -> addYesOrNo(type, "asksRevoked", "revoked", loader));
        checking.verification().ifPresent(loader -> addYesOrNo(type, "asksVerified", "verified", loader));
        checking.lookup().ifPresent(lookup -> addUser(type, lookup));
        if (!checking.errors().isEmpty()) {
            type.addMethod(AnswerCode.method(profile));
        }
        return type.build();
    }

    private void addKey(TypeSpec.Builder type, KeyLoader key) {
        CodeBlock call = loaders.call(key.loader(), Map.of(LoaderArgument.HEADER, "header"));
        type.addMethod(asks("asksKey"));
        type.addMethod(answer(
                "key",
                optional(Library.JWT_KEY),
                ParameterSpec.builder(Library.JWT_HEADER, "header").build(),
                key.returnsOptional() ? call : ofNullable(call)));
    }

    private void addYesOrNo(TypeSpec.Builder type, String asks, String name, Loader loader) {
        type.addMethod(asks(asks));
        type.addMethod(answer(name, TypeName.BOOLEAN, token(), loaders.call(loader, OF_TOKEN)));
    }

    private void addUser(TypeSpec.Builder type, UserLookup lookup) {
        CodeBlock call = loaders.call(lookup.loader(), OF_TOKEN);
        type.addMethod(asks("asksUser"));
        type.addMethod(
                answer("user", optional(lookup.user()), token(), lookup.returnsOptional() ? call : ofNullable(call)));
    }

    private ParameterSpec token() {
        return ParameterSpec.builder(profile.token(), "token").build();
    }

    private static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }

    private static CodeBlock ofNullable(CodeBlock call) {
        return CodeBlock.of("$T.ofNullable($L)", Optional.class, call);
    }

    private static MethodSpec asks(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return true")
                .build();
    }

    private static MethodSpec answer(String name, TypeName returns, ParameterSpec about, CodeBlock answer) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameter(about)
                .addStatement("return $L", answer)
                .build();
    }
}
