package io.claimwright.sample;

import io.claimwright.JwtPublic;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** {@code POST /login}: a name and a password for two tokens. */
@WebServlet("/login")
@SuppressWarnings("serial") // nobody serializes a servlet
public final class LoginServlet extends JwtServlet {
    record Credentials(String username, String password) {}

    private final ShopJwt jwt;
    private final Users users;

    LoginServlet(ShopJwt jwt, Users users) {
        this.jwt = jwt;
        this.users = users;
    }

    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Credentials given = Json.read(request, Credentials.class);
        Optional<User> user = users.login(given.username(), given.password());
        if (user.isPresent()) {
            Json.write(response, 200, jwt.createTokens(user.get()));
        } else {
            Json.write(response, 401, Map.of("msg", "Bad username or password"));
        }
    }
}
