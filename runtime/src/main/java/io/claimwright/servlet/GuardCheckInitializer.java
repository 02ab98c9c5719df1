package io.claimwright.servlet;

import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stops the start of an application that has a servlet with {@code @JwtRequired} and no generated
 * guard. The container finds it by itself; nobody needs to name it.
 */
@SuppressWarnings("exports") // only a container calls this
public final class GuardCheckInitializer implements ServletContainerInitializer {
    /** The container calls it. */
    public GuardCheckInitializer() {}

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        RegistrationCheck.check(context);
        context.addListener(new AgainWhenAllAreRegistered(context));
    }

    /** Other initializers and listeners register servlets after this initializer has looked. */
    private static final class AgainWhenAllAreRegistered implements ServletContextListener {
        private final ServletContext context;

        AgainWhenAllAreRegistered(ServletContext context) {
            this.context = context;
        }

        @Override
        public void contextInitialized(ServletContextEvent event) {
            // Not the event's context: that one does not tell a listener added by code what is registered.
            RegistrationCheck.check(context);
        }
    }
}
