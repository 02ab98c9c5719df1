package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.ClaimEnum;
import io.claimwright.processor.model.ClaimName;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimVariants;
import io.claimwright.processor.model.Profile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Generates the constants that reading and writing share: the names of enums, the records of sealed
 * interfaces, and converters.
 */
final class ClaimConstantsGenerator {
    private static final Set<String> FIELDS = Set.of("FORMAT", "claims");

    private final ClaimTypeNames names;

    ClaimConstantsGenerator(ClaimTypeNames names) {
        this.names = names;
    }

    /** A constant for each such type of a profile, in the order of first use. */
    List<FieldSpec> generate(Profile profile) {
        return types(profile)
                .flatMap(type -> constant(type).stream())
                .distinct()
                .toList();
    }

    private static Stream<ClaimType> types(Profile profile) {
        return profile.records().stream()
                .flatMap(record -> record.components().stream())
                .flatMap(component -> component.type().all());
    }

    private Optional<FieldSpec> constant(ClaimType type) {
        if (type instanceof ClaimType.Constant constant) {
            return Optional.of(names(constant.names()));
        } else if (type instanceof ClaimType.OneOf oneOf) {
            return Optional.of(variants(oneOf.variants()));
        } else if (type instanceof ClaimType.Converted converted) {
            ClassName converter = converted.converter();
            return Optional.of(field(converter, names.converter(converter), CodeBlock.of("new $T()", converter)));
        }
        return Optional.empty();
    }

    private FieldSpec names(ClaimEnum type) {
        CodeBlock.Builder named = CodeBlock.builder().add("$T.of($L.values())", Library.ENUM_NAMES, named(type.type()));
        List<ClaimEnum.Constant> renamed =
                type.constants().stream().filter(ClaimEnum.Constant::isRenamed).toList();
        named.add("$>$>");
        renamed.forEach(constant ->
                named.add("\n.with($L.$L, $L)", named(type.type()), constant.constant(), literals(constant.name())));
        named.add("$<$<");
        TypeName field = ParameterizedTypeName.get(Library.ENUM_NAMES, type.type());
        return field(field, names.names(type.type()), named.build());
    }

    /** By its whole name where a field of the token would be meant: a class may be called as one is. */
    private static CodeBlock named(ClassName type) {
        return FIELDS.contains(type.simpleNames().get(0))
                ? CodeBlock.of("$L", type.canonicalName())
                : CodeBlock.of("$T", type);
    }

    private static CodeBlock literals(ClaimName name) {
        return CodeBlock.join(
                Stream.concat(Stream.of(name.name()), name.aliases().stream())
                        .map(text -> CodeBlock.of("$L", StringLiteral.of(text)))
                        .toList(),
                ", ");
    }

    private FieldSpec variants(ClaimVariants type) {
        CodeBlock.Builder variants = CodeBlock.builder()
                .add("$T.<$T>by($L)$>$>", Library.VARIANTS, type.type(), StringLiteral.of(type.discriminator()));
        for (ClaimVariants.Variant variant : type.variants()) {
            variants.add(
                    "\n.variant($L, $L::new)", StringLiteral.of(variant.name().name()), names.reader(variant.type()));
            variant.name().aliases().forEach(alias -> variants.add("\n.alias($L)", StringLiteral.of(alias)));
        }
        TypeName field = ParameterizedTypeName.get(Library.VARIANTS, type.type());
        return field(
                field,
                names.variants(type.type()),
                variants.add("\n.build()$<$<").build());
    }

    private static FieldSpec field(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
