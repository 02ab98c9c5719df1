package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Guards of superclasses: the nearest class that says something about a method wins, and silence removes nothing. */
class InheritanceTest extends OnEachContainer {
    @Test
    void aSubclassThatSaysNothingIsGuarded() throws Exception {
        start(app().servlet("/silent", new Silent()).servlet("/empty", new Empty()));

        assertThat(server.get("/silent").statusCode()).isEqualTo(401);
        assertThat(server.get("/empty").statusCode()).isEqualTo(401);
        assertThat(server.get("/silent", token()).body()).isEqualTo("silent");
    }

    @Test
    void aSubclassOpensWhatItSaysIsPublic() throws Exception {
        start(app().servlet("/opened", new Opened()));

        assertThat(server.get("/opened").body()).isEqualTo("opened");
        assertThat(server.send("POST", "/opened").statusCode()).isEqualTo(401);
    }

    @Test
    void aGrandchildInheritsFromTheNearest() throws Exception {
        start(app().servlet("/of-opened", new ChildOfOpened())
                .servlet("/closed", new ClosedAgain())
                .servlet("/of-silent", new ChildOfSilent()));

        assertThat(server.get("/of-opened").body()).isEqualTo("child of opened");
        assertThat(server.get("/closed", token()).statusCode())
                .as("a fresh token")
                .isEqualTo(401);
        assertThat(server.get("/closed", freshToken()).body()).isEqualTo("closed again");
        assertThat(server.get("/of-silent").statusCode()).isEqualTo(401);
    }

    @Test
    void aSubclassMayWantMore() throws Exception {
        start(app().servlet("/stricter", new Stricter()));

        assertThat(server.get("/stricter", token()).statusCode()).isEqualTo(401);
        assertThat(server.get("/stricter", freshToken()).statusCode()).isEqualTo(200);
        assertThat(server.send("HEAD", "/stricter", token()).statusCode()).isEqualTo(401);
    }

    @Test
    void aPublicMethodOfAPackagePrivateClassIsGuardedThroughItsBridge() throws Exception {
        start(app().servlet("/bridged", new Bridged()).servlet("/opened", new BridgedAndOpened()));

        assertThat(Bridged.class.getDeclaredMethods()).anyMatch(method -> method.isBridge());
        assertThat(server.get("/bridged").statusCode()).isEqualTo(401);
        assertThat(server.get("/bridged", token()).body()).isEqualTo("hidden");
        assertThat(server.get("/opened").body()).isEqualTo("shown");
    }

    /** A HEAD would reach one of two guards, and neither class has said which. */
    @Test
    void anOpenGetDoesNotOpenTheHeadThatASuperclassGuards() throws Exception {
        start(app().servlet("/", new OpensTheGetOfHeadGuarded()));

        assertThat(server.get("/").statusCode()).isEqualTo(200);
        assertThat(server.send("HEAD", "/").statusCode()).isEqualTo(401);
        assertThat(server.send("HEAD", "/", token()).statusCode()).isEqualTo(200);
    }

    /** The doHead is silent, and has been guarded as the doGet at its side. */
    @Test
    void anOpenGetDoesNotOpenTheHeadThatWasGuardedAsTheGetAtItsSide() throws Exception {
        start(app().servlet("/", new OpensTheGetOfSilentHead()));

        assertThat(server.get("/").statusCode()).isEqualTo(200);
        assertThat(server.send("HEAD", "/").statusCode()).isEqualTo(401);
        assertThat(server.send("HEAD", "/", token()).statusCode()).isEqualTo(200);
    }

    @Test
    void aHeadPassesTheGuardOfItsOwnAndOfTheGetThatItMayRun() throws Exception {
        start(app().servlet("/", new FreshGetOfHeadGuarded()));

        assertThat(server.send("HEAD", "/").statusCode()).isEqualTo(401);
        assertThat(server.send("HEAD", "/", token()).statusCode()).isEqualTo(401);
        assertThat(server.send("HEAD", "/", freshToken()).statusCode()).isEqualTo(200);
    }

    @Test
    void aServletOfNobodyIsLeftAlone() throws Exception {
        start(app().servlet("/plain", new Plain()));

        assertThat(server.get("/plain").body()).isEqualTo("plain");
    }

    private String freshToken() {
        return shop.accessToken(ADA).fresh().create();
    }

    static class Guarded extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("guarded");
        }

        @Override
        @JwtRequired
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("guarded");
        }
    }

    static final class Empty extends Guarded {
        private static final long serialVersionUID = 1L;
    }

    static class Silent extends Guarded {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("silent");
        }
    }

    static final class ChildOfSilent extends Silent {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("child of silent");
        }
    }

    static class Opened extends Guarded {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("opened");
        }
    }

    static class ChildOfOpened extends Opened {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("child of opened");
        }
    }

    static final class ClosedAgain extends ChildOfOpened {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(fresh = true)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("closed again");
        }
    }

    static final class Stricter extends Guarded {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(fresh = true)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            super.doGet(request, response);
        }
    }

    abstract static class Hidden extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("hidden");
        }
    }

    /** The compiler writes a bridge for {@code doGet}, and copies the annotation to it. */
    public static class Bridged extends Hidden {
        private static final long serialVersionUID = 1L;
    }

    public static class BridgedAndOpened extends Bridged {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("shown");
        }
    }

    static class SilentHead extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {}

        @Override
        protected void doHead(HttpServletRequest request, HttpServletResponse response) {}
    }

    static final class OpensTheGetOfSilentHead extends SilentHead {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
    }

    static class HeadGuarded extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doHead(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            doGet(request, response);
        }
    }

    static final class OpensTheGetOfHeadGuarded extends HeadGuarded {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtPublic
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
    }

    static final class FreshGetOfHeadGuarded extends HeadGuarded {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired(fresh = true)
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {}
    }

    static final class Plain extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print("plain");
        }
    }
}
