package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.MethodRule;
import io.claimwright.processor.model.ServletGuards;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Generates the guards of a servlet, which its base class finds by their name. */
public final class ServletGuardsGenerator {
    private ServletGuardsGenerator() {}

    /** The file of the guards. */
    public static JavaFile generate(ServletGuards servlet) {
        return GeneratedClass.file(
                servlet.origin(),
                GeneratedClass.of(servlet.origin(), servlet.guards())
                        .addJavadoc(
                                "The guards of {@link $T}.\n", servlet.origin().type())
                        .addSuperinterface(Library.SERVLET_GUARDS)
                        .addMethod(MethodSpec.constructorBuilder()
                                .addJavadoc("For the servlet's base class, which finds this class by its name.\n")
                                .addModifiers(Modifier.PUBLIC)
                                .build())
                        .addMethod(rules(servlet.rules()))
                        .build());
    }

    private static MethodSpec rules(List<MethodRule> rules) {
        TypeName byMethod =
                ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), Library.RULE);
        List<CodeBlock> entries =
                rules.stream().map(ServletGuardsGenerator::entry).toList();
        return MethodSpec.methodBuilder("rules")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(byMethod)
                .addStatement("return $T.of(\n$L)", Map.class, CodeBlock.join(entries, ",\n"))
                .build();
    }

    private static CodeBlock entry(MethodRule rule) {
        CodeBlock name = rule.method().equals(MethodRule.EVERY_METHOD)
                ? CodeBlock.of("EVERY_METHOD")
                : CodeBlock.of("$S", rule.method());
        if (rule instanceof MethodRule.Required required) {
            CodeBlock guard = GuardCode.of(required.guard());
            CodeBlock arguments = required.profile()
                    .map(profile -> CodeBlock.of("$L, $T.class", guard, profile))
                    .orElse(guard);
            return CodeBlock.of("$L, $T.required($L)", name, Library.RULE, arguments);
        }
        return CodeBlock.of("$L, $T.everyone()", name, Library.RULE);
    }
}
