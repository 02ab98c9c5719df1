package shop;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import jakarta.servlet.http.HttpServlet;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtRequired
@Retention(RetentionPolicy.RUNTIME)
@interface MembersOnly {}

@MembersOnly // error: [servlet-unguarded]
class Page extends HttpServlet {
  private static final long serialVersionUID = 1L;
}

@JwtPublic
class Open extends HttpServlet {
  private static final long serialVersionUID = 1L;
}
