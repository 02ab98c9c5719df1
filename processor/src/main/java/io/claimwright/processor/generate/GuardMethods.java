package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.Profile;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that verify and guard, and that answer where a request is refused. */
final class GuardMethods {
    private final Profile profile;
    private final TypeName token;

    GuardMethods(Profile profile) {
        this.profile = profile;
        this.token = profile.token();
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(verify("verify", "Checks an access token.")
                .addStatement("return engine.verify(token, $T.standard())", Library.GUARD)
                .build());
        type.addMethod(verify("verifyRefresh", "Checks a refresh token.")
                .addStatement("return engine.verify(token, $T.standard().needRefresh())", Library.GUARD)
                .build());
        type.addMethod(check());
        type.addMethod(require());
        type.addMethod(guardStandard());
        type.addMethod(guard());
        if (profile.lookup().isPresent()) {
            type.addMethod(user());
            type.addMethod(findUser());
        }
        if (profile.renewedWith().isPresent()) {
            type.addMethod(refresh());
        }
        type.addMethod(response());
        type.addMethod(responseTo());
    }

    private MethodSpec.Builder verify(String name, String summary) {
        return method(name, token)
                .addJavadoc(
                        summary
                                + "\n\n@param token the compact token\n@return the checked token\n@throws $T if it is not good\n",
                        Library.JWT_REFUSED_EXCEPTION)
                .addParameter(String.class, "token");
    }

    private MethodSpec check() {
        return method("check", ParameterizedTypeName.get(Library.VERDICT, token))
                .addJavadoc("""
            Checks an access token, and answers with a value where {@link #verify} throws.

            @param token the compact token
            @return the checked token, or why there is none
            """)
                .addParameter(String.class, "token")
                .addStatement("return engine.check(token, $T.standard())", Library.GUARD)
                .build();
    }

    private MethodSpec require() {
        return method("require", token)
                .addJavadoc("""
            Lets a request in that has the wanted token.

            @param request the request
            @param guard what is wanted of its token
            @return the token
            @throws $T if the request is not let in
            """, Library.JWT_REFUSED_EXCEPTION)
                .addParameter(Library.JWT_REQUEST, "request")
                .addParameter(Library.GUARD, "guard")
                .addStatement("return engine.require(request, guard)")
                .build();
    }

    private MethodSpec guardStandard() {
        return method("guard", token)
                .addJavadoc("""
            Lets a request in that has an access token.

            @param request the request
            @return the token
            @throws $T if the request is not let in
            """, Library.JWT_REFUSED_EXCEPTION)
                .addParameter(Library.JWT_REQUEST, "request")
                .addStatement("return engine.require(request, $T.standard())", Library.GUARD)
                .build();
    }

    private MethodSpec guard() {
        return method("guard", optional(token))
                .addJavadoc("""
            Lets a request in that has the wanted token, or none where the guard is optional.

            @param request the request
            @param guard what is wanted of its token
            @return the token, if there is one
            @throws $T if the request is not let in
            """, Library.JWT_REFUSED_EXCEPTION)
                .addParameter(Library.JWT_REQUEST, "request")
                .addParameter(Library.GUARD, "guard")
                .addStatement("return engine.admit(request, guard)")
                .build();
    }

    private MethodSpec user() {
        return method("user", profile.userType())
                .addJavadoc("""
            The user that the guard has looked up for this request.

            @param request a request that was let in with a token
            @return the user
            @throws IllegalStateException if it was not
            """)
                .addParameter(Library.JWT_REQUEST, "request")
                .addStatement("return engine.user(request)")
                .build();
    }

    private MethodSpec findUser() {
        return method("findUser", optional(profile.userType()))
                .addJavadoc("""
            The user that the guard has looked up for this request, if it came with a token.

            @param request the request
            @return the user, if there is one
            """)
                .addParameter(Library.JWT_REQUEST, "request")
                .addStatement("return engine.findUser(request)")
                .build();
    }

    private MethodSpec refresh() {
        return method("refresh", TypeName.get(String.class))
                .addJavadoc("""
            Makes the next access token, not fresh, for a request that has a refresh token.

            @param request the request
            @return the compact access token
            @throws $T if the request has no good refresh token
            """, Library.JWT_REFUSED_EXCEPTION)
                .addParameter(Library.JWT_REQUEST, "request")
                .addStatement("return engine.refresh(request)")
                .build();
    }

    private MethodSpec response() {
        return method("response", Library.REFUSAL_RESPONSE)
                .addJavadoc("""
            How to answer a refused request where no servlet does it.

            @param refused what was thrown
            @return status, headers and body
            """)
                .addParameter(Library.JWT_REFUSED_EXCEPTION, "refused")
                .addStatement("return engine.response(refused)")
                .build();
    }

    private MethodSpec responseTo() {
        return method("response", Library.REFUSAL_RESPONSE)
                .addJavadoc("""
            How to answer a refused request in a form that it accepts.

            @param refused what was thrown
            @param request the request
            @return status, headers and body
            """)
                .addParameter(Library.JWT_REFUSED_EXCEPTION, "refused")
                .addParameter(Library.JWT_REQUEST, "request")
                .addStatement("return engine.response(refused, request)")
                .build();
    }

    static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
    }

    private static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }
}
