package io.claimwright.benchmarks.token;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.UserIdentityLoader;

/** The profile of the tokens that all libraries mint and check. */
@JwtProfile
final class Account {
    @AdditionalClaimsLoader
    AccountClaims claims(Person person) {
        return new AccountClaims(person.name(), person.email(), person.roles(), person.tenant(), person.paid());
    }

    @UserIdentityLoader
    String identity(Person person) {
        return person.id();
    }
}
