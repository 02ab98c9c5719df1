package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimsRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Generates the nested class that reads one record. */
final class RecordReaderGenerator {
    private static final Set<String> PARAMETERS = Set.of("claim", "in");
    private static final List<String> TAKEN = List.of(
            "NAMES", "ClaimNames", "ClaimsReader", "EnumNames", "IllegalArgumentException", "Optional", "io", "java");

    private final ClaimCode code;

    RecordReaderGenerator(ClaimCode code) {
        this.code = code;
    }

    TypeSpec generate(ClaimsRecord record) {
        TypeSpec.Builder type = TypeSpec.classBuilder(code.readerName(record.type()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Library.RECORD_READER, record.type()))
                .addField(names(record));
        enums(record).forEach(constant -> type.addField(constants(constant)));
        FieldNames fields = new FieldNames(record, taken(record));
        record.components()
                .forEach(component -> type.addField(component.valueType(), fields.of(component), Modifier.PRIVATE));
        return type.addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super(NAMES)")
                        .build())
                .addMethod(read(record, fields))
                .addMethod(build(record, fields))
                .build();
    }

    /** What is named in expressions, where a field of the same name would be meant. */
    private List<String> taken(ClaimsRecord record) {
        List<String> taken = new ArrayList<>(TAKEN);
        for (ClassName constant : enums(record)) {
            taken.add(code.constantsName(constant));
            taken.add(constant.packageName().replaceAll("\\..*", ""));
            taken.addAll(constant.simpleNames());
        }
        taken.remove("");
        return taken;
    }

    private static FieldSpec names(ClaimsRecord record) {
        CodeBlock.Builder names = CodeBlock.builder().add("$T.builder()$>$>", Library.CLAIM_NAMES);
        for (ClaimComponent component : record.components()) {
            names.add(
                    "\n.$L($L)", component.isOptional() ? "optional" : "required", StringLiteral.of(component.claim()));
        }
        return FieldSpec.builder(Library.CLAIM_NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(names.add("\n.build()$<$<").build())
                .build();
    }

    private FieldSpec constants(ClassName type) {
        TypeName names = ParameterizedTypeName.get(Library.ENUM_NAMES, type);
        return FieldSpec.builder(names, code.constantsName(type), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($T.values())", Library.ENUM_NAMES, type)
                .build();
    }

    private static Set<ClassName> enums(ClaimsRecord record) {
        Set<ClassName> enums = new LinkedHashSet<>();
        record.components().forEach(component -> collectEnums(component.type(), enums));
        return enums;
    }

    private static void collectEnums(ClaimType type, Set<ClassName> enums) {
        if (type instanceof ClaimType.Constant constant) {
            enums.add(constant.type());
        } else if (type instanceof ClaimType.ListOf list) {
            collectEnums(list.element(), enums);
        } else if (type instanceof ClaimType.SetOf set) {
            collectEnums(set.element(), enums);
        } else if (type instanceof ClaimType.MapOf map) {
            collectEnums(map.value(), enums);
        }
    }

    private MethodSpec read(ClaimsRecord record, FieldNames fields) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(int.class, "claim")
                .addParameter(Library.CLAIMS_READER, "in")
                .beginControlFlow("switch (claim)");
        List<ClaimComponent> components = record.components();
        IntStream.range(0, components.size())
                .forEach(i -> read.addStatement("case $L -> $L", i, assignment(components.get(i), fields)));
        return read.addStatement(
                        "default -> throw new $T($S + claim + $S)",
                        IllegalArgumentException.class,
                        "There is no claim ",
                        ".")
                .endControlFlow()
                .build();
    }

    private CodeBlock assignment(ClaimComponent component, FieldNames fields) {
        String name = fields.of(component);
        String field = PARAMETERS.contains(name) ? "this." + name : name;
        if (component.type() instanceof ClaimType.Audience audience) {
            return switch (audience.form()) {
                case STRING -> CodeBlock.of("$L = in.oneAudience()", field);
                case LIST -> CodeBlock.of("$L = in.audience()", field);
                case SET -> CodeBlock.of("$L = in.audienceSet()", field);
            };
        }
        return CodeBlock.of("$L = $L", field, code.read(component.type(), "in", 0));
    }

    private static MethodSpec build(ClaimsRecord record, FieldNames fields) {
        List<CodeBlock> arguments = record.components().stream()
                .map(component -> component.isOptional()
                        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, fields.of(component))
                        : CodeBlock.of("$L", fields.of(component)))
                .toList();
        return MethodSpec.methodBuilder("build")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(record.type())
                .addStatement("return new $T($L)", record.type(), CodeBlock.join(arguments, ", "))
                .build();
    }
}
