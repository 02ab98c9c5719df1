package io.claimwright.servlet;

import io.claimwright.spi.ServletGuards.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the runtime itself says of a servlet class: the tests hold the report against it. */
public final class RuntimeRules {
    private RuntimeRules() {}

    /** The rules that a request has to pass, by the servlet's method. */
    public static Map<String, List<Rule>> of(Class<?> servlet) {
        return GuardCompanion.rulesOf(servlet);
    }

    /** The methods of a servlet that it knows. */
    public static Collection<String> methods() {
        return JwtServlet.HANDLERS.values();
    }
}
