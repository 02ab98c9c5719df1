package io.claimwright.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common: where they come from, said in annotations. */
final class GeneratedClass {
    private static final String PROCESSOR = "io.claimwright.processor.JwtProcessor";

    private GeneratedClass() {}

    /** Starts a final class. */
    static TypeSpec.Builder of(Origin origin, ClassName name) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name);
        origin.generated()
                .ifPresent(generated -> type.addAnnotation(AnnotationSpec.builder(generated)
                        .addMember("value", "$S", PROCESSOR)
                        .build()));
        type.addAnnotation(AnnotationSpec.builder(Library.JWT_GENERATED)
                .addMember("value", "$T.class", origin.type())
                .build());
        suppressWarnings(origin, type);
        if (origin.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.addModifiers(Modifier.FINAL);
    }

    /** Only what can't be helped: names that the user has deprecated, and what a module does not pass on. */
    private static void suppressWarnings(Origin origin, TypeSpec.Builder type) {
        List<CodeBlock> warnings = new ArrayList<>();
        if (origin.isDeprecated()) {
            warnings.add(CodeBlock.of("$S", "deprecation"));
            warnings.add(CodeBlock.of("$S", "removal"));
        }
        if (origin.isRaw()) {
            warnings.add(CodeBlock.of("$S", "rawtypes"));
        }
        if (origin.inNamedModule()) {
            warnings.add(CodeBlock.of("$S", "exports"));
        }
        if (!warnings.isEmpty()) {
            CodeBlock value =
                    warnings.size() == 1 ? warnings.get(0) : CodeBlock.of("{$L}", CodeBlock.join(warnings, ", "));
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", value)
                    .build());
        }
    }

    /** A file of this class alone, with an import for everything: only who writes it sees what is in its package. */
    static JavaFile file(Origin origin, TypeSpec type) {
        return JavaFile.builder(origin.type().packageName(), type)
                .indent("  ")
                .skipJavaLangImports(false)
                .build();
    }
}
