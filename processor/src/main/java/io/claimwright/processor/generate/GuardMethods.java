package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.Profile;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The methods that verify and guard. */
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
        type.addMethod(admit());
        if (profile.lookup().isPresent()) {
            type.addMethod(user());
            type.addMethod(findUser());
        }
        type.addMethod(response());
        if (profile.origin().seesServlets()) {
            type.addMethod(install());
        }
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

    private MethodSpec admit() {
        return method("admit", optional(token))
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

    private MethodSpec response() {
        return method("response", Library.REFUSAL_RESPONSE)
                .addJavadoc("""
            How to answer a refused request where no servlet does it.

            @param refusal why it is refused
            @return status, headers and body
            """)
                .addParameter(Library.REFUSAL, "refusal")
                .addStatement("return engine.response(refusal)")
                .build();
    }

    private MethodSpec install() {
        return method("install", TypeName.VOID)
                .addJavadoc("""
            Publishes this profile to the servlets of an application. Call it before they start, in a
            {@code ServletContextListener} or a {@code ServletContainerInitializer}.

            @param context the application
            @throws IllegalStateException if a servlet's guard is missing, or the profile is installed already
            """)
                .addParameter(Library.SERVLET_CONTEXT, "context")
                .addStatement("$T.install(context, engine)", Library.INSTALLED_PROFILES)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName returns) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
    }

    private static TypeName optional(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(Optional.class), type);
    }
}
