/** What an application links to: annotations, tokens, keys and the servlet base class. */
module io.claimwright.runtime {
    requires com.fasterxml.jackson.core;
    requires java.net.http;
    requires transitive com.auth0.jwt;
    requires static jakarta.servlet;
    requires static transitive org.jspecify;

    exports io.claimwright;
    exports io.claimwright.config;
    exports io.claimwright.jwks;
    exports io.claimwright.keys;
    exports io.claimwright.revocation;
    exports io.claimwright.servlet;
    exports io.claimwright.spi;

    provides jakarta.servlet.ServletContainerInitializer with
            io.claimwright.servlet.GuardCheckInitializer;
}
