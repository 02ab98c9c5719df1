package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/** Guards that stand on a class, or come with an annotation of the user's own, and predicates. */
class ClassGuardTest extends OnEachContainer {
    @Test
    void aGuardOnTheClassStandsBeforeEveryMethodButOptions() throws Exception {
        start(app().servlet("/", new Whole()));

        for (String method : new String[] {"GET", "HEAD", "PUT", "DELETE", "PATCH"}) {
            assertThat(server.send(method, "/").statusCode()).as(method).isEqualTo(401);
        }
        assertThat(server.get("/", token()).body()).isEqualTo("whole");
        assertThat(server.send("OPTIONS", "/").statusCode()).isEqualTo(200);
    }

    @Test
    void aMethodOfTheClassSaysSomethingElse() throws Exception {
        start(app().servlet("/", new Whole()));

        assertThat(server.send("POST", "/").body()).isEqualTo("open");
        assertThat(server.send("PUT", "/", token()).statusCode()).isEqualTo(401);
        assertThat(server.send("PUT", "/", freshToken()).body()).isEqualTo("fresh");
    }

    @Test
    void aSubclassIsGuardedAsTheClassAboveIt() throws Exception {
        start(app().servlet("/", new BelowWhole()));

        assertThat(server.get("/").statusCode()).isEqualTo(401);
        assertThat(server.get("/", token()).body()).isEqualTo("below");
        assertThat(server.send("DELETE", "/").body()).isEqualTo("opened");
    }

    /** Both have to be passed: the guard of a nearer class takes that of a method away no more than it opens one. */
    @Test
    void aGuardOnANearerClassAddsToThoseOfMethods() throws Exception {
        start(app().servlet("/", new FreshBelow()));

        assertThat(server.get("/").statusCode()).isEqualTo(401);
        assertThat(server.get("/", token()).statusCode()).as("a stale token").isEqualTo(401);
        assertThat(server.get("/", freshToken()).statusCode())
                .as("not the boss")
                .isEqualTo(403);
        assertThat(server.get("/", shop.accessToken(boss()).fresh().create()).statusCode())
                .isEqualTo(200);
        assertThat(server.send("POST", "/", token()).statusCode())
                .as("what was open")
                .isEqualTo(401);
    }

    /** A class further up that is guarded as a whole has no say in what a nearer method says. */
    @Test
    void aGuardOnAClassFurtherUpIsReplaced() throws Exception {
        start(app().servlet("/", new OptionalBelowWhole()));

        assertThat(server.get("/").body()).isEqualTo("anyone");
        assertThat(server.send("PUT", "/").statusCode()).isEqualTo(401);
    }

    @Test
    void anOpenGetDoesNotOpenTheHeadOfAGuardedClass() throws Exception {
        start(app().servlet("/", new OpensTheGetOfWholeWithHead()));

        assertThat(server.get("/").statusCode()).isEqualTo(200);
        assertThat(server.send("HEAD", "/").statusCode()).isEqualTo(401);
        assertThat(server.send("HEAD", "/", token()).statusCode()).isEqualTo(200);
    }

    @Test
    void anAnnotationOfOnesOwnGuards() throws Exception {
        start(app().servlet("/boss", new BossPage()).servlet("/chief", new ChiefPage()));

        for (String page : new String[] {"/boss", "/chief"}) {
            assertThat(server.get(page).statusCode()).isEqualTo(401);
            assertThat(server.get(page, token()).statusCode()).isEqualTo(403);
            assertThat(server.get(page, shop.createAccessToken(boss())).body()).isEqualTo("boss");
        }
    }

    @Test
    void aPredicateSaysWhichProfileIsMeant() throws Exception {
        DepotJwt depot = DepotJwt.create(JwtConfig.forTests(clock), new Depot(id -> false));
        start(app().atStart(depot::install).servlet("/", new NamedPage()));

        assertThat(server.get("/", depot.createAccessToken(ADA)).statusCode()).isEqualTo(401);
        assertThat(server.get("/", token()).body()).isEqualTo("Ada");
        assertThat(server.get("/", shop.createAccessToken(new Customer("c-2", "Bob")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPredicateThatThrowsHasNotSaidYes() throws Exception {
        start(app().servlet("/", new ThrowingPage()));

        assertThat(server.get("/", token()).statusCode()).isEqualTo(503);
    }

    private static Customer boss() {
        return new Customer("boss", "Ada");
    }

    private String freshToken() {
        return shop.accessToken(ADA).fresh().create();
    }

    static final class IsBoss implements TokenPredicate<JwtToken> {
        @Override
        public boolean test(JwtToken token) {
            return token.subject().equals("boss");
        }
    }

    static final class IsAda implements TokenPredicate<ShopToken> {
        @Override
        public boolean test(ShopToken token) {
            return token.name().equals("Ada");
        }
    }

    static final class Throws implements TokenPredicate<ShopToken> {
        @Override
        public boolean test(ShopToken token) {
            throw new IllegalStateException("the predicate has no answer");
        }
    }

    @JwtRequired(verify = IsBoss.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @interface BossOnly {}

    @BossOnly
    @Retention(RetentionPolicy.RUNTIME)
    @interface ChiefOnly {}

    /** Prints what the subclass has for a method. */
    abstract static class Printing extends JwtServlet {
        private static final long serialVersionUID = 1L;

        static void print(HttpServletResponse response, String text) throws IOException {
            response.getWriter().print(text);
        }
    }

    @JwtRequired
    static class Whole extends Printing {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "whole");
        }

        @Override
        @JwtPublic
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "open");
        }

        @Override
        @JwtRequired(fresh = true)
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "fresh");
        }
    }

    static final class BelowWhole extends Whole {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "below");
        }

        @Override
        @JwtPublic
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "opened");
        }
    }

    static class BossGet extends Printing {
        private static final long serialVersionUID = 1L;

        @Override
        @BossOnly
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "boss");
        }

        @Override
        @JwtPublic
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "open");
        }
    }

    @JwtRequired(fresh = true)
    static final class FreshBelow extends BossGet {
        private static final long serialVersionUID = 1L;
    }

    static final class OptionalBelowWhole extends Whole {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(optional = true)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "anyone");
        }
    }

    static class WithHead extends Printing {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doHead(HttpServletRequest request, HttpServletResponse response) {}
    }

    @JwtRequired
    static class WholeWithHead extends WithHead {
        private static final long serialVersionUID = 1L;
    }

    static final class OpensTheGetOfWholeWithHead extends WholeWithHead {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "open");
        }
    }

    @BossOnly
    static final class BossPage extends Printing {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "boss");
        }
    }

    static final class ChiefPage extends Printing {
        private static final long serialVersionUID = 1L;

        @Override
        @ChiefOnly
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, "boss");
        }
    }

    static final class NamedPage extends Printing {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(verify = IsAda.class)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            print(response, ShopToken.of(request).name());
        }
    }

    static final class ThrowingPage extends Printing {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(verify = Throws.class)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
    }
}
