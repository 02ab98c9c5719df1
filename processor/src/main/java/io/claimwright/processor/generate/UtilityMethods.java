package io.claimwright.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** The methods that look at a token without letting anybody in, and those that servlets need. */
final class UtilityMethods {
    private UtilityMethods() {}

    static void addTo(TypeSpec.Builder type, boolean servlets) {
        type.addMethod(identify());
        type.addMethod(csrfValue());
        type.addMethod(unverifiedHeader());
        if (servlets) {
            type.addMethod(cookies());
            type.addMethod(install());
        }
    }

    private static MethodSpec identify() {
        return GuardMethods.method("identify", Library.TOKEN_IDENTITY)
                .addJavadoc("""
            Which token it is and whose, though it may have expired. All else is checked.

            @param token the compact token
            @return its identity, and nothing more
            @throws $T if it is not good but for its expiry
            """, Library.JWT_REFUSED_EXCEPTION)
                .addParameter(String.class, "token")
                .addStatement("return engine.identify(token)")
                .build();
    }

    private static MethodSpec csrfValue() {
        return GuardMethods.method("csrfValue", TypeName.get(String.class))
                .addJavadoc("""
            The value that a request has to send beside a token in a cookie.

            @param token the compact token, of either type
            @return its CSRF value
            @throws $T if the token is not good
            @throws IllegalArgumentException if it has no such value
            """, Library.JWT_REFUSED_EXCEPTION)
                .addParameter(String.class, "token")
                .addStatement("return engine.csrfValue(token)")
                .build();
    }

    private static MethodSpec unverifiedHeader() {
        return GuardMethods.method("unverifiedHeader", Library.JWT_HEADER)
                .addJavadoc("""
            The header of a token of which nothing is verified. Trust nothing in it.

            @param token the compact token
            @return its header
            @throws $T if the token is malformed
            """, Library.JWT_REFUSED_EXCEPTION)
                .addParameter(String.class, "token")
                .addStatement("return engine.unverifiedHeader(token)")
                .build();
    }

    private static MethodSpec cookies() {
        return GuardMethods.method("cookies", Library.JWT_COOKIES)
                .addJavadoc("Sets and unsets the cookies that carry tokens.\n\n@return the cookies of this profile\n")
                .addStatement("return new $T(engine)", Library.JWT_COOKIES)
                .build();
    }

    private static MethodSpec install() {
        return GuardMethods.method("install", TypeName.VOID)
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
}
