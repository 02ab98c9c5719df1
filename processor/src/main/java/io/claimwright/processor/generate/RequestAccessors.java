package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The static methods of a token that get it from a request. */
final class RequestAccessors {
    private RequestAccessors() {}

    static List<MethodSpec> of(Profile profile) {
        ClassName token = profile.token();
        boolean servlets = profile.origin().seesServlets();
        CodeBlock wrapped = CodeBlock.of("$T.of(request)", Library.SERVLET_JWT_REQUEST);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(of(token, Library.JWT_REQUEST)
                .addStatement(
                        "return find(request)\n.orElseThrow(() -> new $T($S))",
                        IllegalStateException.class,
                        "This request came without a token; use find.")
                .build());
        if (servlets) {
            methods.add(of(token, Library.HTTP_SERVLET_REQUEST)
                    .addStatement("return of($L)", wrapped)
                    .build());
        }
        methods.add(find(token, Library.JWT_REQUEST)
                .addStatement("return $T.token(request, $T.class)", Library.JWT_ENGINE, token)
                .build());
        if (servlets) {
            methods.add(find(token, Library.HTTP_SERVLET_REQUEST)
                    .addStatement("return find($L)", wrapped)
                    .build());
        }
        return methods;
    }

    private static MethodSpec.Builder of(ClassName token, TypeName request) {
        return method("of", request, token).addJavadoc("""
            The token with which a guard let this request in.

            @param request the request
            @return the token
            @throws IllegalStateException if no guard did, or an optional one let it in without a token
            """);
    }

    private static MethodSpec.Builder find(ClassName token, TypeName request) {
        return method("find", request, ParameterizedTypeName.get(ClassName.get(Optional.class), token))
                .addJavadoc("""
            The token with which an optional guard let this request in, if it has one.

            @param request the request
            @return the token, if there is one
            @throws IllegalStateException if no guard let the request in
            """);
    }

    private static MethodSpec.Builder method(String name, TypeName request, TypeName returns) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returns)
                .addParameter(request, "request");
    }
}
