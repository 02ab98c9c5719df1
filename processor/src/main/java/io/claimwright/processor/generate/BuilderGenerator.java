package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimsLoader;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.Minting;
import io.claimwright.processor.model.Profile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Generates the builder of a profile's tokens: one method per claim. */
final class BuilderGenerator {
    /** What is named in expressions, where a field of the same name would be meant. */
    private static final List<String> TAKEN = List.of("Optional", "java");

    private BuilderGenerator() {}

    static TypeSpec generate(Profile profile) {
        ClassName builder = profile.jwt().nestedClass("Builder");
        TypeSpec.Builder type = TypeSpec.classBuilder(builder)
                .addJavadoc(
                        "A token of {@link $T} in the making.\n",
                        profile.origin().type())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Library.TOKEN_BUILDER, profile.claimsType(), builder));
        ClaimsRecord record =
                profile.claims().map(ClaimsLoader::record).orElse(new ClaimsRecord(Library.NO_CLAIMS, List.of()));
        List<ClaimComponent> components = record.components();
        FieldNames fields = new FieldNames(record, TAKEN);
        components.forEach(component -> type.addField(component.javaType(), fields.of(component), Modifier.PRIVATE));
        type.addMethod(constructor(profile, components, fields));
        components.forEach(component -> type.addMethod(setter(component, fields.of(component), builder)));
        return type.addMethod(claims(record, fields))
                .addMethod(MethodSpec.methodBuilder("self")
                        .addAnnotation(Override.class)
                        .addModifiers(Modifier.PROTECTED)
                        .returns(builder)
                        .addStatement("return this")
                        .build())
                .build();
    }

    private static MethodSpec constructor(Profile profile, List<ClaimComponent> components, FieldNames fields) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(JwtGenerator.engine(profile), "engine")
                .addParameter(String.class, "type")
                .addParameter(String.class, "identity");
        profile.claims().ifPresent(loader -> constructor.addParameter(profile.claimsType(), "claims"));
        addSuper(constructor, profile.minting());
        components.forEach(
                component -> constructor.addStatement("this.$L = claims.$L()", fields.of(component), component.name()));
        return constructor.build();
    }

    private static void addSuper(MethodSpec.Builder constructor, Minting minting) {
        minting.headers()
                .ifPresent(loader -> constructor.addParameter(
                        ParameterizedTypeName.get(
                                ClassName.get(Map.class),
                                ClassName.get(String.class),
                                WildcardTypeName.subtypeOf(Object.class)),
                        "headers"));
        minting.key().ifPresent(loader -> constructor.addParameter(Library.JWT_KEY, "key"));
        CodeBlock headers = minting.headers().isPresent()
                ? CodeBlock.of(", headers")
                : minting.key().isPresent() ? CodeBlock.of(", $T.of()", Map.class) : CodeBlock.of("");
        constructor.addStatement(
                "super(engine, type, identity$L$L)", headers, minting.key().isPresent() ? ", key" : "");
    }

    private static MethodSpec setter(ClaimComponent component, String name, ClassName builder) {
        return MethodSpec.methodBuilder(component.name())
                .addJavadoc(
                        "Sets the claim {@code $L}.\n\n@param $L its value\n@return this builder\n",
                        JavadocText.of(component.claim()),
                        name)
                .addModifiers(Modifier.PUBLIC)
                .returns(builder)
                .addParameter(component.isOptional() ? component.valueType() : component.javaType(), name)
                .addStatement(
                        component.isOptional()
                                ? CodeBlock.of("this.$1L = $2T.of($1L)", name, Optional.class)
                                : CodeBlock.of("this.$1L = $1L", name))
                .addStatement("return this")
                .build();
    }

    private static MethodSpec claims(ClaimsRecord record, FieldNames fields) {
        List<CodeBlock> arguments = record.components().stream()
                .map(component -> CodeBlock.of("$L", fields.of(component)))
                .toList();
        return MethodSpec.methodBuilder("claims")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(record.type())
                .addStatement(
                        "return new $T$L($L)",
                        record.rawType(),
                        record.isGeneric() ? "<>" : "",
                        CodeBlock.join(arguments, ", "))
                .build();
    }
}
