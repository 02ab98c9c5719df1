package io.claimwright.it.noprocessor;

import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Enumeration;

/** A servlet's configuration that has nothing but its context. */
record NoConfig(ServletContext context) implements ServletConfig {
    @Override
    public String getServletName() {
        return "protected";
    }

    @Override
    public ServletContext getServletContext() {
        return context;
    }

    @Override
    public String getInitParameter(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.emptyEnumeration();
    }
}
