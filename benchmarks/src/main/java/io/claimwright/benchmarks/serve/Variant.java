package io.claimwright.benchmarks.serve;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.filter.DelegatingFilterProxy;

/** Who guards the handler. */
enum Variant {
    UNGUARDED("unguarded") {
        @Override
        void install(ServletContext context) {
            add(context, new OpenServlet());
        }
    },
    CLAIMWRIGHT("claimwright") {
        @Override
        void install(ServletContext context) {
            add(context, new GuardedServlet());
            Visitors.jwt().install(context);
        }
    },
    JAVA_JWT("java-jwt filter") {
        @Override
        void install(ServletContext context) {
            add(context, new FilteredServlet());
            add(context, new BearerFilter());
        }
    },
    SPRING("spring-security") {
        @Override
        void install(ServletContext context) {
            AnnotationConfigWebApplicationContext spring = new AnnotationConfigWebApplicationContext();
            spring.setServletContext(context);
            spring.register(SpringSecurity.class);
            add(context, new SpringServlet());
            add(context, new DelegatingFilterProxy("springSecurityFilterChain", spring));
        }
    };

    final String text;

    Variant(String text) {
        this.text = text;
    }

    /** Adds the handler and its guard to an application. */
    abstract void install(ServletContext context);

    private static void add(ServletContext context, Servlet servlet) {
        context.addServlet("greeting", servlet).addMapping(Greeting.PATH);
    }

    private static void add(ServletContext context, Filter filter) {
        context.addFilter("guard", filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
    }

    /** Whom the handler greets where the token says it is this one. */
    Visitor greeted(Visitor visitor) {
        return this == UNGUARDED ? OpenServlet.VISITOR : visitor;
    }
}
