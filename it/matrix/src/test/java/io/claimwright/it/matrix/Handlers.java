package io.claimwright.it.matrix;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenLocation;
import io.claimwright.TokenPredicate;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/** One handler for each argument of a guard, and some for the rest. */
final class Handlers {
    /** In which header a handler tells what it knows, since an answer to HEAD has no body. */
    static final String TOLD = "Told";

    private Handlers() {}

    /** Tells what it knows of the token, whatever the method. */
    abstract static class Teller extends JwtServlet {
        private static final long serialVersionUID = 1L;

        private final transient World world;

        Teller(World world) {
            this.world = world;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        protected void doPut(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        protected void doPatch(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        @Override
        protected void doOptions(HttpServletRequest request, HttpServletResponse response) throws IOException {
            tell(request, response);
        }

        private void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setHeader(TOLD, told(request));
            if (world.handler() != null) {
                String text = world.handler().run(world, request, response);
                response.getWriter().print(text);
            }
        }

        private String told(HttpServletRequest request) {
            return world.doors().values().stream()
                    .flatMap(door -> find(door, request))
                    .findFirst()
                    .map(token -> token.type() + " " + token.subject() + " "
                            + token.location().orElseThrow())
                    .orElse("nobody");
        }

        /** A door that did not let the request in says so with an exception. */
        private static Stream<? extends JwtToken> find(Door door, HttpServletRequest request) {
            try {
                return door.token().apply(request).stream();
            } catch (IllegalStateException e) {
                return Stream.empty();
            }
        }
    }

    @JwtRequired
    static final class Standard extends Teller {
        private static final long serialVersionUID = 1L;

        Standard(World world) {
            super(world);
        }

        @Override
        @JwtRequired
        protected void doOptions(HttpServletRequest request, HttpServletResponse response) throws IOException {
            super.doOptions(request, response);
        }
    }

    @JwtRequired(optional = true)
    static final class Optional extends Teller {
        private static final long serialVersionUID = 1L;

        Optional(World world) {
            super(world);
        }
    }

    @JwtRequired(fresh = true)
    static final class Fresh extends Teller {
        private static final long serialVersionUID = 1L;

        Fresh(World world) {
            super(world);
        }
    }

    @JwtRequired(refresh = true)
    static final class Refresh extends Teller {
        private static final long serialVersionUID = 1L;

        Refresh(World world) {
            super(world);
        }
    }

    @SuppressWarnings("claimwright:guard-query-string")
    @JwtRequired(locations = TokenLocation.QUERY_STRING)
    static final class InQuery extends Teller {
        private static final long serialVersionUID = 1L;

        InQuery(World world) {
            super(world);
        }
    }

    @JwtRequired(verifyType = false)
    static final class AnyType extends Teller {
        private static final long serialVersionUID = 1L;

        AnyType(World world) {
            super(world);
        }
    }

    @JwtRequired(skipRevocationCheck = true)
    static final class EvenRevoked extends Teller {
        private static final long serialVersionUID = 1L;

        EvenRevoked(World world) {
            super(world);
        }
    }

    @JwtRequired(verify = IsAda.class)
    static final class ForAda extends Teller {
        private static final long serialVersionUID = 1L;

        ForAda(World world) {
            super(world);
        }
    }

    /** Says yes to ada, no to others, and can't tell about some. */
    static final class IsAda implements TokenPredicate<JwtToken> {
        @Override
        public boolean test(JwtToken token) {
            if (token.subject().equals("trouble")) {
                throw new IllegalStateException(Script.DETAIL);
            }
            return token.subject().equals("ada");
        }
    }

    @JwtRequired(profile = Plain.class)
    static final class OfPlain extends Teller {
        private static final long serialVersionUID = 1L;

        OfPlain(World world) {
            super(world);
        }
    }

    /** Does what the row says, for anybody. */
    @JwtPublic
    static final class Open extends Teller {
        private static final long serialVersionUID = 1L;

        Open(World world) {
            super(world);
        }
    }

    /** A servlet that knows nothing of the library but what the row does. */
    static final class Theirs extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient World world;

        Theirs(World world) {
            this.world = world;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String text = world.handler().run(world, request, response);
            response.getWriter().print(text);
        }
    }
}
