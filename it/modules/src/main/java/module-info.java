/** An application in a module of its own. It says nothing about the compiler's module, which generated code names. */
module io.claimwright.it.modules {
    requires io.claimwright.runtime;
    requires jakarta.servlet;

    exports io.claimwright.it.modules.api;
}
