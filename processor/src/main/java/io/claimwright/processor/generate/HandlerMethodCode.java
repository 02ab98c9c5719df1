package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.HandlerMethod;
import io.claimwright.processor.model.HandlerMethod.Parameter;
import io.claimwright.processor.model.HandlerMethod.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** One guarded method: first the guard, then the handler. */
final class HandlerMethodCode {
    private final HandlerMethod method;
    private final String guard;
    private final String jwt;
    private final String request;
    private final String token;
    private final NameAllocator names = new NameAllocator();

    HandlerMethodCode(HandlerMethod method, String jwt, String guard) {
        this.method = method;
        this.guard = guard;
        names.newName(guard);
        method.parameters().stream()
                .filter(parameter -> parameter.source() == Source.CALLER)
                .forEach(parameter -> names.newName(parameter.name(), parameter));
        boolean hidden = method.parameters().stream()
                .anyMatch(parameter ->
                        parameter.source() == Source.CALLER && parameter.name().equals(jwt));
        this.jwt = hidden ? "this." + jwt : jwt;
        this.request = names.newName("request");
        this.token = names.newName("token");
    }

    MethodSpec method() {
        MethodSpec.Builder generated = MethodSpec.methodBuilder(method.name())
                .addJavadoc(
                        "Calls {@code $L} if the request is let in$L.\n\n@throws $T if it is not\n",
                        method.name(),
                        filledIn(),
                        Library.JWT_REFUSED_EXCEPTION)
                .addTypeVariables(method.typeVariables())
                .returns(method.returns())
                .addParameter(Library.JWT_REQUEST, request)
                .addExceptions(method.thrown());
        switch (method.modifier()) {
            case PUBLIC -> generated.addModifiers(Modifier.PUBLIC);
            case PROTECTED -> generated.addModifiers(Modifier.PROTECTED);
            case PACKAGE -> {}
        }
        addCallerParameters(generated);
        return generated.addStatement(admission()).addStatement(call()).build();
    }

    /** What a reader might look for among the parameters. */
    private String filledIn() {
        boolean header = takes(Source.HEADER);
        if (takes(Source.LOCATION)) {
            return header ? ", with the header and the location of its token" : ", with the location of its token";
        }
        return header ? ", with the header of its token" : "";
    }

    private boolean takes(Source source) {
        return method.parameters().stream().anyMatch(parameter -> parameter.source() == source);
    }

    private void addCallerParameters(MethodSpec.Builder generated) {
        for (Parameter parameter : method.parameters()) {
            if (parameter.source() == Source.CALLER) {
                generated.addParameter(ParameterSpec.builder(parameter.type(), names.get(parameter))
                        .build());
                generated.varargs(parameter.isVarargs());
            }
        }
    }

    private CodeBlock admission() {
        if (method.guard().optional()) {
            TypeName found = ParameterizedTypeName.get(ClassName.get(Optional.class), method.token());
            return CodeBlock.of("$T $L = $L.guard($L, $L)", found, token, jwt, request, guard);
        }
        return CodeBlock.of("$T $L = $L.require($L, $L)", method.token(), token, jwt, request, guard);
    }

    private CodeBlock call() {
        List<CodeBlock> arguments = new ArrayList<>();
        method.parameters().forEach(parameter -> arguments.add(argument(parameter)));
        boolean hidden = method.parameters().stream()
                .anyMatch(parameter ->
                        parameter.source() == Source.CALLER && parameter.name().equals("handlers"));
        CodeBlock call = CodeBlock.of(
                "$L.$L($L)", hidden ? "this.handlers" : "handlers", method.name(), CodeBlock.join(arguments, ", "));
        return method.returns().equals(TypeName.VOID) ? call : CodeBlock.of("return $L", call);
    }

    private CodeBlock argument(Parameter parameter) {
        return switch (parameter.source()) {
            case TOKEN -> CodeBlock.of("$L", token);
            case USER -> CodeBlock.of("$L.$L($L)", jwt, method.guard().optional() ? "findUser" : "user", request);
            case HEADER ->
                method.guard().optional()
                        ? CodeBlock.of("$L.map($T::header)", token, method.token())
                        : CodeBlock.of("$L.header()", token);
            case LOCATION ->
                method.guard().optional()
                        ? CodeBlock.of("$L.flatMap($T::location)", token, method.token())
                        : CodeBlock.of("$L.location().orElseThrow()", token);
            case REQUEST -> CodeBlock.of("$L", request);
            case CALLER -> CodeBlock.of("$L", names.get(parameter));
        };
    }
}
