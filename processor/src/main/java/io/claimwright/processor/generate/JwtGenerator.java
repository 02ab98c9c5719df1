package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.Profile;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the class of a profile that mints, verifies and guards. */
public final class JwtGenerator {
    private final Profile profile;
    private final ClassName source;

    private JwtGenerator(Profile profile) {
        this.profile = profile;
        this.source = profile.origin().type();
    }

    /** The file of the class. */
    public static JavaFile generate(Profile profile) {
        return GeneratedClass.file(profile.origin(), new JwtGenerator(profile).type());
    }

    /** The type of the engine that does the work. */
    static TypeName engine(Profile profile) {
        return ParameterizedTypeName.get(Library.JWT_ENGINE, profile.token(), profile.claimsType(), profile.userType());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = GeneratedClass.of(profile.origin(), profile.jwt())
                .addJavadoc("Mints and verifies the tokens of {@link $T}, and guards handlers with them.\n", source);
        if (profile.mintsWithInstance()) {
            type.addField(source, "profile", Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addField(engine(profile), "engine", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(create());
        new MintMethods(profile).addTo(type);
        new GuardMethods(profile).addTo(type);
        UtilityMethods.addTo(type, profile.origin().seesServlets());
        type.addType(BuilderGenerator.generate(profile));
        if (profile.asksQuestions()) {
            type.addType(QuestionsGenerator.generate(profile));
        }
        return type.build();
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(Library.JWT_CONFIG, "config");
        if (profile.needsInstance()) {
            constructor
                    .addParameter(source, "profile")
                    .addStatement(
                            profile.mintsWithInstance()
                                    ? "this.profile = $T.requireNonNull(profile, $S)"
                                    : "$T.requireNonNull(profile, $S)",
                            Objects.class,
                            "profile");
        }
        CodeBlock arguments = CodeBlock.of("config, $T.class, $T.FORMAT, $L", source, profile.token(), questions());
        return constructor
                .addStatement(
                        "this.engine = new $T<>($L)",
                        Library.JWT_ENGINE,
                        renewal()
                                .map(renewal -> CodeBlock.of("\n$L,\n$L", arguments, renewal))
                                .orElse(arguments))
                .build();
    }

    private CodeBlock questions() {
        if (!profile.asksQuestions()) {
            return CodeBlock.of("$T.none()", Library.TOKEN_QUESTIONS);
        }
        return profile.needsInstance() ? CodeBlock.of("new Questions(profile)") : CodeBlock.of("new Questions()");
    }

    /** How the next access token of somebody starts, where the loaders can be asked once more. */
    private Optional<CodeBlock> renewal() {
        return profile.renewedWith().map(with -> switch (with) {
            case SUBJECT -> CodeBlock.of("(token, user) -> accessToken(token.subject())");
            case USER -> CodeBlock.of("(token, user) -> accessToken(user)");
        });
    }

    private MethodSpec create() {
        MethodSpec.Builder create = MethodSpec.methodBuilder("create")
                .addJavadoc(
                        "Wires the profile to a configuration. One instance serves all threads of an application.\n\n@param config the key, and how tokens are minted and checked\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(profile.jwt())
                .addParameter(Library.JWT_CONFIG, "config");
        if (profile.needsInstance()) {
            create.addJavadoc("@param profile its loaders are called\n").addParameter(source, "profile");
        }
        return create.addJavadoc("@return the wired profile\n")
                .addStatement(
                        "return new $T($L)", profile.jwt(), profile.needsInstance() ? "config, profile" : "config")
                .build();
    }
}
