package io.claimwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.Profile;
import javax.lang.model.element.Modifier;

/** Generates the token of a profile: one accessor per claim, and below them the format of the claims. */
public final class TokenGenerator {
    private TokenGenerator() {}

    /** The file of the token. */
    public static JavaFile generate(Profile profile) {
        TypeName format = ParameterizedTypeName.get(Library.TOKEN_FORMAT, profile.token(), profile.claimsType());
        TypeSpec.Builder type = GeneratedClass.of(profile.origin(), profile.token())
                .addJavadoc(javadoc(profile))
                .addAnnotation(facts(profile))
                .superclass(Library.JWT_TOKEN)
                .addField(FieldSpec.builder(format, "FORMAT", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new Format()")
                        .build());
        profile.claims()
                .ifPresent(claims -> type.addField(profile.claimsType(), "claims", Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor(profile));
        RequestAccessors.of(profile).forEach(type::addMethod);
        profile.claims().ifPresent(claims -> accessors(claims.record(), type));
        FormatGenerator.addTo(type, profile);
        return GeneratedClass.file(profile.origin(), type.build());
    }

    private static CodeBlock javadoc(Profile profile) {
        ClassName source = profile.origin().type();
        return profile.claims().isPresent()
                ? CodeBlock.of(
                        "A checked token of {@link $T}, with the claims of {@link $T}.\n",
                        source,
                        profile.claimsClass())
                : CodeBlock.of("A checked token of {@link $T}.\n", source);
    }

    /** What the processor needs when it reads a handler that takes this token, and a report of what is guarded. */
    private static AnnotationSpec facts(Profile profile) {
        AnnotationSpec.Builder facts = AnnotationSpec.builder(Library.GENERATED_TOKEN)
                .addMember("profile", "$T.class", profile.origin().type())
                .addMember("jwt", "$T.class", profile.jwt());
        profile.lookup().ifPresent(lookup -> facts.addMember("user", "$T.class", erased(lookup.user())));
        ClaimFacts.of(profile).forEach(claim -> facts.addMember("claims", "$L", StringLiteral.of(claim)));
        return facts.build();
    }

    private static TypeName erased(TypeName type) {
        return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
    }

    private static MethodSpec constructor(Profile profile) {
        MethodSpec.Builder constructor =
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameter(Library.PROOF, "proof");
        if (profile.claims().isEmpty()) {
            return constructor.addStatement("super(proof)").build();
        }
        return constructor
                .addParameter(profile.claimsType(), "claims")
                .addStatement("super(proof)")
                .addStatement("this.claims = claims")
                .build();
    }

    private static void accessors(ClaimsRecord record, TypeSpec.Builder type) {
        type.addMethod(MethodSpec.methodBuilder("claims")
                .addJavadoc("All claims that the profile declares.\n\n@return the claims\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(record.type())
                .addStatement("return claims")
                .build());
        for (ClaimComponent component : record.components()) {
            type.addMethod(MethodSpec.methodBuilder(component.name())
                    .addJavadoc("The claim {@code $L}.\n\n@return its value\n", JavadocText.of(component.claim()))
                    .addModifiers(Modifier.PUBLIC)
                    .returns(component.javaType())
                    .addStatement("return claims.$L()", component.name())
                    .build());
        }
    }
}
