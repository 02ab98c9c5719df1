package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.ClaimComponent;
import io.claimwright.processor.model.ClaimType;
import io.claimwright.processor.model.ClaimsRecord;
import io.claimwright.processor.model.Profile;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates how the claims of a profile are written and read. */
final class FormatGenerator {
    private final Profile profile;
    private final ClaimTypeNames names;
    private final ClaimCode code;

    private FormatGenerator(Profile profile) {
        this.profile = profile;
        this.names = new ClaimTypeNames();
        this.code = new ClaimCode(profile.token(), names);
    }

    static void addTo(TypeSpec.Builder token, Profile profile) {
        FormatGenerator generator = new FormatGenerator(profile);
        RecordReaderGenerator readers = new RecordReaderGenerator(generator.code, generator.names);
        List<ClaimsRecord> records = profile.records();
        records.stream().skip(1).forEach(nested -> token.addMethod(generator.writeNested(nested)));
        new VariantsGenerator(generator.names).generate(profile).forEach(token::addMethod);
        new ClaimConstantsGenerator(generator.names).generate(profile).forEach(token::addField);
        token.addType(generator.format());
        records.stream().limit(1).forEach(record -> token.addType(readers.outermost(record)));
        records.stream().skip(1).forEach(record -> token.addType(readers.generate(record)));
    }

    private TypeSpec format() {
        return TypeSpec.classBuilder("Format")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(
                        ParameterizedTypeName.get(Library.TOKEN_FORMAT, profile.token(), profile.claimsType()))
                .addMethod(method("tokenType")
                        .returns(ParameterizedTypeName.get(ClassName.get(Class.class), profile.token()))
                        .addStatement("return $T.class", profile.token())
                        .build())
                .addMethod(method("reader")
                        .returns(ParameterizedTypeName.get(Library.RECORD_READER, profile.claimsType()))
                        .addStatement("return $L", newReader())
                        .build())
                .addMethod(method("write")
                        .addParameter(Library.CLAIMS_WRITER, "out")
                        .addParameter(profile.claimsType(), "claims")
                        .addCode(
                                profile.records().isEmpty()
                                        ? CodeBlock.of("// Nothing is declared.\n")
                                        : writes(profile.records().get(0)))
                        .build())
                .addMethod(method("token")
                        .returns(profile.token())
                        .addParameter(Library.PROOF, "proof")
                        .addParameter(profile.claimsType(), "claims")
                        .addStatement(
                                "return new $T($L)",
                                profile.token(),
                                profile.claims().isPresent() ? "proof, claims" : "proof")
                        .build())
                .build();
    }

    private CodeBlock newReader() {
        return profile.records().isEmpty()
                ? CodeBlock.of("$T.reader()", Library.NO_CLAIMS)
                : CodeBlock.of("new $L()", names.reader(profile.records().get(0).type()));
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private MethodSpec writeNested(ClaimsRecord record) {
        return MethodSpec.methodBuilder(names.writer(record.type()))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(Library.CLAIMS_WRITER, "out")
                .addParameter(record.type(), "claims")
                .addCode(writes(record))
                .build();
    }

    private CodeBlock writes(ClaimsRecord record) {
        CodeBlock.Builder writes = CodeBlock.builder();
        for (ClaimComponent component : record.components()) {
            writes.addStatement(write(component, CodeBlock.of("claims.$L()", component.name())));
        }
        return writes.build();
    }

    private CodeBlock write(ClaimComponent component, CodeBlock value) {
        if (component.type() instanceof ClaimType.Audience audience) {
            return audience.form() == ClaimType.Audience.Form.STRING
                    ? CodeBlock.of("out.audience($T.of($L))", List.class, value)
                    : CodeBlock.of("out.audience($L)", value);
        }
        if (component.mayBeAbsent()) {
            return CodeBlock.of(
                    "out.$L($L, $L, $L)",
                    component.isOptional() ? "optional" : "nullable",
                    StringLiteral.of(component.claim()),
                    value,
                    code.writer(component.type(), 0));
        }
        return code.write(
                component.type(), CodeBlock.of("out.name($L)", StringLiteral.of(component.claim())), value, 0);
    }
}
