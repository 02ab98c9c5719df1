package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimsLoader;
import io.claimwright.processor.model.Profile;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the builder of a profile's tokens: one method per claim. */
final class BuilderGenerator {
    private BuilderGenerator() {}

    static TypeSpec generate(Profile profile) {
        ClassName builder = profile.jwt().nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc(
                        "A token of {@link $T} in the making.\n",
                        profile.origin().type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Library.TOKEN_BUILDER, profile.claimsType(), builder));
        List<ClaimComponent> components = profile.claims()
                .map(ClaimsLoader::record)
                .map(record -> record.components())
                .orElse(List.of());
        components.forEach(component -> type.addField(component.javaType(), component.name(), Modifier.PRIVATE));
        type.addMethod(constructor(profile, components));
        components.forEach(component -> type.addMethod(setter(component, builder)));
        return type.addMethod(claims(profile, components))
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(builder)
                        .addStatement("return this")
                        .build())
                .build();
    }

    private static MethodSpec constructor(Profile profile, List<ClaimComponent> components) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(JwtGenerator.engine(profile), "engine")
                .addParameter(String.class, "type")
                .addParameter(String.class, "identity")
                .addParameter(profile.claimsType(), "claims")
                .addStatement("super(engine, type, identity)");
        components.forEach(component -> constructor.addStatement("this.$1L = claims.$1L()", component.name()));
        return constructor.build();
    }

    private static MethodSpec setter(ClaimComponent component, ClassName builder) {
        String name = component.name();
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        "Sets the claim {@code $L}.\n\n@param $L its value\n@return this builder\n",
                        JavadocText.of(component.claim()),
                        name)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(component.valueType(), name)
                .addStatement(
                        component.isOptional()
                                ? CodeBlock.of("this.$1L = $2T.of($1L)", name, Optional.class)
                                : CodeBlock.of("this.$1L = $1L", name))
                .addStatement("return this")
                .build();
    }

    private static MethodSpec claims(Profile profile, List<ClaimComponent> components) {
        List<CodeBlock> arguments = components.stream()
                .map(component -> CodeBlock.of("$L", component.name()))
                .toList();
        return MethodSpec.methodBuilder("claims")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(profile.claimsType())
                .addStatement("return new $T($L)", profile.claimsType(), CodeBlock.join(arguments, ", "))
                .build();
    }
}
