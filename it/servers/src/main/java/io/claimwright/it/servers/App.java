package io.claimwright.it.servers;

import io.claimwright.servlet.GuardCheckInitializer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** An application, described once for both containers. What it does at the start, it does in the order of the calls. */
public final class App {
    private final String path;
    private final List<ServletContainerInitializer> initializers = new ArrayList<>();
    private final List<Consumer<ServletContext>> steps = new ArrayList<>();
    private final Map<Integer, String> errorPages = new LinkedHashMap<>();

    private App(String path) {
        this.path = path;
        // First, as a container that has found it calls it before anything that the application registers by code.
        initializers.add(new GuardCheckInitializer());
        initializers.add((classes, context) -> steps.forEach(step -> step.accept(context)));
    }

    /** An application under a path, which is empty for the root. */
    public static App at(String path) {
        return new App(path);
    }

    /** As if the container had found no initializer of ours. */
    public App withoutGuardCheck() {
        initializers.removeIf(GuardCheckInitializer.class::isInstance);
        return this;
    }

    public App atStart(Consumer<ServletContext> step) {
        steps.add(step);
        return this;
    }

    /** A servlet, named as its path. */
    public App servlet(String at, Servlet servlet) {
        return atStart(context -> {
            ServletRegistration.Dynamic registration = context.addServlet(at, servlet);
            registration.addMapping(at);
            registration.setAsyncSupported(true);
        });
    }

    public App filter(String at, Filter filter, DispatcherType... types) {
        return atStart(context -> {
            FilterRegistration.Dynamic registration = context.addFilter("filter of " + at, filter);
            registration.addMappingForUrlPatterns(EnumSet.of(types[0], types), true, at);
            registration.setAsyncSupported(true);
        });
    }

    public App errorPage(int status, String at) {
        errorPages.put(status, at);
        return this;
    }

    public String path() {
        return path;
    }

    public List<ServletContainerInitializer> initializers() {
        return initializers;
    }

    public Map<Integer, String> errorPages() {
        return errorPages;
    }
}
