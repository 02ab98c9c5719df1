module servlets {
  requires io.claimwright.runtime;
  requires jakarta.servlet;
  requires java.compiler;
}
