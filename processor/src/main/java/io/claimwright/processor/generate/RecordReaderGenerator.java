package io.claimwright.processor.generate;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Generates the nested class that reads one record. */
final class RecordReaderGenerator {
    private static final Set<String> PARAMETERS = Set.of("claim", "in");
    private static final List<String> TAKEN = List.of(
            "NAMES",
            "ClaimNames",
            "ClaimsReader",
            "IllegalArgumentException",
            "Optional",
            "PrimitiveArrays",
            "io",
            "java");

    private final ClaimCode code;
    private final ClaimTypeNames typeNames;

    RecordReaderGenerator(ClaimCode code, ClaimTypeNames typeNames) {
        this.code = code;
        this.typeNames = typeNames;
    }

    /** The reader of the record of a profile, which may find its claims plain, and where it expects them. */
    TypeSpec outermost(ClaimsRecord record) {
        List<ClaimComponent> plain = record.components().stream()
                .takeWhile(component -> PlainRead.of(component).isPresent())
                .toList();
        return generate(record, plain);
    }

    TypeSpec generate(ClaimsRecord record) {
        return generate(record, List.of());
    }

    private TypeSpec generate(ClaimsRecord record, List<ClaimComponent> plain) {
        TypeSpec.Builder type = TypeSpec.classBuilder(typeNames.reader(record.type()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Library.RECORD_READER, record.type()))
                .addField(names(record));
        FieldNames fields = new FieldNames(record, taken(record));
        record.components()
                .forEach(component -> type.addField(field(component), fields.of(component), Modifier.PRIVATE));
        type.addMethod(
                MethodSpec.constructorBuilder().addStatement("super(NAMES)").build());
        if (!plain.isEmpty()) {
            type.addMethod(readPlain(plain, fields));
        }
        return type.addMethod(read(record, fields))
                .addMethod(build(record, fields))
                .build();
    }

    /** A converter's value is null where the claim can't be read, and so in no primitive. */
    private static TypeName field(ClaimComponent component) {
        return component.type() instanceof ClaimType.Converted
                ? component.valueType().box()
                : component.valueType();
    }

    /** What is named in expressions, where a field of the same name would be meant. */
    private List<String> taken(ClaimsRecord record) {
        List<String> taken = new ArrayList<>(TAKEN);
        record.components().stream()
                .flatMap(component -> component.type().all())
                .flatMap(type -> constant(type).stream())
                .forEach(taken::add);
        return taken;
    }

    private Optional<String> constant(ClaimType type) {
        if (type instanceof ClaimType.Constant constant) {
            return Optional.of(typeNames.names(constant.names().type()));
        } else if (type instanceof ClaimType.OneOf oneOf) {
            return Optional.of(typeNames.variants(oneOf.variants().type()));
        } else if (type instanceof ClaimType.Converted converted) {
            return Optional.of(typeNames.converter(converted.converter()));
        }
        return Optional.empty();
    }

    private static FieldSpec names(ClaimsRecord record) {
        CodeBlock.Builder names = CodeBlock.builder().add("$T.builder()$>$>", Library.CLAIM_NAMES);
        for (ClaimComponent component : record.components()) {
            names.add(
                    "\n.$L($L)",
                    component.mayBeAbsent() ? "optional" : "required",
                    StringLiteral.of(component.claim()));
            component.claimName().aliases().forEach(alias -> names.add("\n.alias($L)", StringLiteral.of(alias)));
        }
        return FieldSpec.builder(Library.CLAIM_NAMES, "NAMES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(names.add("\n.build()$<$<").build())
                .build();
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
        return CodeBlock.of("$L = $L", field(component, fields), code.read(component.type(), "in", 0));
    }

    private static String field(ClaimComponent component, FieldNames fields) {
        String name = fields.of(component);
        return PARAMETERS.contains(name) ? "this." + name : name;
    }

    private static MethodSpec readPlain(List<ClaimComponent> plain, FieldNames fields) {
        MethodSpec.Builder read = MethodSpec.methodBuilder("readPlain")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.PLAIN_CLAIMS, "in");
        for (int claim = 0; claim < plain.size(); claim++) {
            ClaimComponent component = plain.get(claim);
            String method = PlainRead.of(component).orElseThrow();
            read.addStatement("$L = in.$L($L)", field(component, fields), method, claim);
        }
        return read.build();
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
                .addStatement(
                        "return new $T$L($L)",
                        record.rawType(),
                        record.isGeneric() ? "<>" : "",
                        CodeBlock.join(arguments, ", "))
                .build();
    }
}
