package io.claimwright.it.lint;

import io.claimwright.JwtHeader;
import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.TokenLocation;
import java.util.Optional;

/** Handlers that are guarded as a whole, and take all that a token has. */
@CardHoldersOnly
public class ReadingRoom {
    public String read(ArchiveToken token, Reader reader, JwtHeader header, TokenLocation location) {
        return reader.name() + " of " + token.subject() + " by " + location + " with "
                + header.type().orElse("nothing");
    }

    @JwtRequired(fresh = true, verify = CardHolder.class)
    public String borrow(ArchiveToken token, String book) {
        return book + " for " + token.subject();
    }

    @JwtRequired(optional = true)
    String enter(Optional<ArchiveToken> token, Optional<JwtHeader> header, Optional<TokenLocation> location) {
        return token.isPresent() + " " + header.isPresent() + " " + location.isPresent();
    }

    @JwtPublic
    public String hours() {
        return "nine to five";
    }
}
