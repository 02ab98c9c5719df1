package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.servlet.JwtCookies;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Writes cookies, and answers with the token that is in them. */
final class CookieServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PlainJwt jwt;
    private final transient JwtCookies cookies;
    private final String action;

    CookieServlet(PlainJwt jwt, Case written) {
        this.jwt = jwt;
        this.cookies = with(jwt.cookies(), written.get("args"));
        this.action = written.get("action").asText();
    }

    private static JwtCookies with(JwtCookies cookies, JsonNode arguments) {
        JwtCookies changed = cookies;
        if (arguments.path("max_age").isNumber()) {
            changed = changed.maxAge(Duration.ofSeconds(arguments.get("max_age").longValue()));
        }
        if (arguments.path("domain").isTextual()) {
            changed = changed.domain(arguments.get("domain").textValue());
        }
        return changed;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String token = action.equals("set_refresh") ? jwt.createRefreshToken("alice") : jwt.createAccessToken("alice");
        switch (action) {
            case "set_access" -> cookies.setAccess(response, token);
            case "set_refresh" -> cookies.setRefresh(response, token);
            case "unset_access" -> cookies.unsetAccess(response);
            case "unset_refresh" -> cookies.unsetRefresh(response);
            case "unset_jwt" -> cookies.unset(response);
            default -> throw new IllegalArgumentException("An action " + action);
        }
        response.getWriter().print(token);
    }
}
