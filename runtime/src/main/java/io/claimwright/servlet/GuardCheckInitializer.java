package io.claimwright.servlet;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stops the start of an application that has a servlet with {@code @JwtRequired} and no generated
 * guard, or no profile for it. The container finds it by itself; nobody needs to name it.
 */
@SuppressWarnings("exports") // only a container calls this
public final class GuardCheckInitializer implements ServletContainerInitializer {
    /** The container calls it. */
    public GuardCheckInitializer() {}

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        RegistrationCheck.guards(context);
        context.addFilter(AgainWhenAllAreRegistered.class.getName(), new AgainWhenAllAreRegistered());
    }

    /**
     * Other initializers and listeners register servlets and install profiles after this initializer has
     * looked. A filter is initialised after all of them and before any request; it is mapped to nothing.
     * A listener will not do: one that was added by code may not ask what is registered.
     */
    private static final class AgainWhenAllAreRegistered implements Filter {
        @Override
        public void init(FilterConfig config) {
            RegistrationCheck.guardsAndProfiles(config.getServletContext());
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            chain.doFilter(request, response);
        }
    }
}
