package shop;

import io.claimwright.JwtRequired;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;

@JwtRequired // error: [guard-container-class]
class Gate implements Filter {
  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {}
}

class Start implements ServletContextListener {
  @Override
  @JwtRequired(fresh = true) // error: [guard-container-class]
  public void contextInitialized(ServletContextEvent event) {}

  @Override
  public void contextDestroyed(ServletContextEvent event) {}
}
