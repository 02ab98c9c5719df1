package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.it.servers.App;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Two applications whose generated classes are the same, and a dispatch from one to the other. */
class CrossContextTest extends OnEachContainer {
    private final ShopJwt there = shop();

    private App here(JwtServlet servlet) {
        return App.at("/here").atStart(shop::install).servlet("/go", servlet);
    }

    private App there(JwtServlet servlet) {
        return App.at("/there").atStart(there::install).servlet("/target", servlet);
    }

    @Test
    void eachApplicationTakesItsOwnTokens() throws Exception {
        start(here(new AccountServlet()), there(new AccountServlet()));

        assertThat(server.get("/here/go", token()).statusCode()).isEqualTo(200);
        assertThat(server.get("/there/target", token()).statusCode()).isEqualTo(401);
        assertThat(server.get("/there/target", there.createAccessToken(ADA)).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aRequestThatOneApplicationLetInIsJudgedByTheOther() throws Exception {
        start(here(new Forwards()), there(new AccountServlet()));

        HttpResponse<String> refused = server.get("/here/go", token());
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).doesNotContain("account of");
    }

    @Test
    void aUserOfOneApplicationIsNobodyInTheOther() throws Exception {
        start(here(new Forwards()), there(new OpenThatAsks()));

        assertThat(server.get("/here/go", token()).body()).isEqualTo("nobody");
    }

    @Test
    void aTokenOfOneApplicationIsNotOneOfTheOther() throws Exception {
        start(here(new Forwards()), there(new OpenThatTakesTheToken()));

        assertThat(server.get("/here/go", token()).body())
                .isEqualTo("No guard has let this request in with a ShopToken. Put @JwtRequired on the handler.");
    }

    static final class Forwards extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            dispatcher(this).forward(request, response);
        }
    }

    private static RequestDispatcher dispatcher(JwtServlet from) {
        return from.getServletContext().getContext("/there").getRequestDispatcher("/target");
    }

    final class OpenThatAsks extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter()
                    .print(there.findUser(ServletJwtRequest.of(request)).isPresent() ? "somebody" : "nobody");
        }
    }

    static final class OpenThatTakesTheToken extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                response.getWriter().print(ShopToken.of(request).subject());
            } catch (IllegalStateException e) {
                response.getWriter().print(e.getMessage());
            }
        }
    }
}
