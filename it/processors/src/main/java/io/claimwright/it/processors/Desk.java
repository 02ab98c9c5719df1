package io.claimwright.it.processors;

import io.claimwright.JwtRequired;
import lombok.RequiredArgsConstructor;

/** Handlers whose constructor is Lombok's, and which use a mapper. */
@RequiredArgsConstructor
public class Desk {
    private final CardMapper mapper;

    @JwtRequired
    Card card(MuseumToken token, Member member) {
        return mapper.card(member);
    }

    @JwtRequired(fresh = true)
    Card cardOfToken(MuseumToken token) {
        return mapper.card(token.claims());
    }

    /** Takes a class that Lombok writes. */
    @JwtRequired
    Card raise(MuseumToken token, Member.MemberBuilder draft) {
        return mapper.card(draft.level(token.level() + 1).build());
    }
}
