package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.Profile;
import io.claimwright.processor.model.UserLookup;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates what asks a profile's loaders about checked tokens. */
final class QuestionsGenerator {
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
        profile.blocklist().ifPresent(loader -> addRevoked(type, loader));
        profile.lookup().ifPresent(lookup -> addUser(type, lookup));
        return type.build();
    }

    private void addRevoked(TypeSpec.Builder type, Loader loader) {
        type.addMethod(asks("asksRevoked"));
        type.addMethod(question("revoked", TypeName.BOOLEAN, loaders.call(loader, "token")));
    }

    private void addUser(TypeSpec.Builder type, UserLookup lookup) {
        CodeBlock call = loaders.call(lookup.loader(), "token");
        type.addMethod(asks("asksUser"));
        type.addMethod(question(
                "user",
                ParameterizedTypeName.get(ClassName.get(Optional.class), lookup.user()),
                lookup.returnsOptional() ? call : CodeBlock.of("$T.ofNullable($L)", Optional.class, call)));
    }

    private static MethodSpec asks(String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addStatement("return true")
                .build();
    }

    private MethodSpec question(String name, TypeName returns, CodeBlock answer) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returns)
                .addParameter(profile.token(), "token")
                .addStatement("return $L", answer)
                .build();
    }
}
