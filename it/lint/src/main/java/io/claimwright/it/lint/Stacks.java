package io.claimwright.it.lint;

import io.claimwright.JwtHeader;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import java.util.Optional;

/** Handlers that are guarded as a whole, with every parameter that a guard fills in. */
@GrownUpsOnly
public class Stacks {
    String enter(Reader reader, LibraryToken token, TokenLocation location, JwtHeader header, JwtRequest request) {
        return reader.name() + " " + token.books() + " " + location + " "
                + header.keyId().orElse("") + " " + request.method();
    }

    @JwtRequired(optional = true)
    Optional<TokenLocation> look(
            Optional<LibraryToken> token, Optional<TokenLocation> location, Optional<JwtHeader> header) {
        return token.isPresent() == header.isPresent() ? location : Optional.empty();
    }

    @SuppressWarnings("deprecation") // it names an old predicate
    @JwtRequired(
            verify = {IsNamed.class, IsGrownUp.class},
            locations = TokenLocation.HEADERS)
    String borrow(LibraryToken token) {
        return token.name();
    }

    @JwtPublic
    String hours() {
        return "9 to 5";
    }
}
