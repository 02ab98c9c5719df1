package io.claimwright.processor.generate;

import com.palantir.javapoet.MethodSpec;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimVariants;
import io.claimwright.processor.model.Profile;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the methods that write one of the records of a sealed interface, behind its name. */
final class VariantsGenerator {
    private final ClaimTypeNames names;

    VariantsGenerator(ClaimTypeNames names) {
        this.names = names;
    }

    /** A method for each sealed interface of a profile, in the order of first use. */
    List<MethodSpec> generate(Profile profile) {
        return profile.records().stream()
                .flatMap(record -> record.components().stream())
                .flatMap(component -> component.type().all())
                .filter(ClaimType.OneOf.class::isInstance)
                .map(type -> ((ClaimType.OneOf) type).variants())
                .distinct()
                .map(this::write)
                .toList();
    }

    private MethodSpec write(ClaimVariants type) {
        MethodSpec.Builder write = MethodSpec.methodBuilder(names.writer(type.type()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Library.CLAIMS_WRITER, "out")
                .addParameter(type.type(), "claims");
        boolean first = true;
        for (ClaimVariants.Variant variant : type.variants()) {
            String test = "if (claims instanceof $T variant)";
            if (first) {
                write.beginControlFlow(test, variant.type());
            } else {
                write.nextControlFlow("else " + test, variant.type());
            }
            write.addStatement(
                            "out.name($L).string($L)",
                            StringLiteral.of(type.discriminator()),
                            StringLiteral.of(variant.name().name()))
                    .addStatement("$L(out, variant)", names.writer(variant.type()));
            first = false;
        }
        return write.nextControlFlow("else")
                .addStatement(
                        "throw new $T($S)",
                        IllegalArgumentException.class,
                        type.type().simpleName() + " permits a record that it did not permit when this was compiled.")
                .endControlFlow()
                .build();
    }
}
