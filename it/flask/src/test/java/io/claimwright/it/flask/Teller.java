package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.claimwright.JwtToken;
import io.claimwright.TokenLocation;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A handler that tells what it knows of the token, whatever the method. Its subclasses are guarded. */
abstract class Teller extends JwtServlet {
    private static final long serialVersionUID = 1L;

    private final transient Door door;
    private final String identityClaim;
    private final boolean tellsUser;

    Teller(Door door, Case told) {
        this.door = door;
        this.identityClaim = told.identityClaim();
        this.tellsUser = told.loaders().knowUsers();
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
        answer(response, Json.object().put("preflight", true));
    }

    final Door door() {
        return door;
    }

    /** Answers a request that was let in. */
    protected void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<? extends JwtToken> token = door.token().apply(request);
        ObjectNode told = Json.object();
        told.set(
                "identity",
                token.flatMap(it -> it.claimJson(identityClaim))
                        .flatMap(Json::read)
                        .orElse(null));
        told.put("type", token.map(JwtToken::type).orElse(null));
        told.put(
                "location",
                token.flatMap(JwtToken::location).map(TokenLocation::option).orElse(null));
        told.put("jti", token.map(JwtToken::id).orElse(null));
        if (tellsUser) {
            told.set("user", door.user().apply(request).map(Person::json).orElse(null));
        }
        answer(response, told);
    }

    private static void answer(HttpServletResponse response, JsonNode json) throws IOException {
        response.setContentType("application/json");
        response.getOutputStream().write(Json.write(json).getBytes(StandardCharsets.US_ASCII));
    }
}
