package io.claimwright.sample.docs;

import io.claimwright.JwtRequired;
import io.claimwright.sample.ShopToken;
import io.claimwright.sample.User;
import java.util.Optional;

/** Handlers that know nothing of HTTP. */
public class NewsHandlers {
    /** The token may be absent, and so may the user. */
    @JwtRequired(optional = true)
    String greet(Optional<ShopToken> token, Optional<User> user) {
        return "Hello " + user.map(User::name).orElse("stranger");
    }

    /** Both tokens of a login are for this. */
    @JwtRequired(verifyType = false)
    String leave(ShopToken token) {
        return "Goodbye to the " + token.type() + " token " + token.id();
    }
}
