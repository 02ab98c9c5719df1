package shop;

import io.claimwright.JwtPublic;
import io.claimwright.servlet.JwtServlet;

class Handlers {
  @JwtPublic // error: [public-misplaced]
  void run() {}
}

class Page extends JwtServlet {
  private static final long serialVersionUID = 1L;

  @JwtPublic // error: [public-misplaced]
  void help() {}
}
