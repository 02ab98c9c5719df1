package io.claimwright.internal.verify;

import io.claimwright.config.JwtConfig;
import io.claimwright.config.TrustedIssuer;
import io.claimwright.internal.json.JsonClaimsReader;
import io.claimwright.internal.json.MemberStart;
import io.claimwright.internal.json.NameTable;
import io.claimwright.internal.json.PlainMembers;
import io.claimwright.internal.json.RecordClaims;
import io.claimwright.internal.mint.ClaimOrder;
import io.claimwright.spi.ClaimNames;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whose the members of a payload are: the library's, or claims of the record. Worked out once, so that of
 * each token the name of a member is looked at once.
 */
final class PayloadShape {
    private final IdentityRule identity;
    private final NameTable issuers;
    private final NameTable names;
    private final Member[] members;
    private final MemberStart[] declared;

    // How the members begin that are the library's; those of no member where the record or nobody has the name.
    final MemberStart fresh;
    final MemberStart issuedAt;
    final MemberStart id;
    final MemberStart type;
    final MemberStart subject;
    final MemberStart notBefore;
    final MemberStart csrf;
    final MemberStart audience;
    final MemberStart issuer;
    final MemberStart expiresAt;

    /** A name, and what happens to the value of a member that has it. */
    private sealed interface Member {}

    /** It is the library's. */
    private record Registered(RegisteredClaim claim) implements Member {}

    /** It says to whom the token belongs. */
    private record Identity() implements Member {}

    /** It is the record's, by the claim's name or an alias. */
    private record Declared(String name, int place, int rank) implements Member {}

    PayloadShape(JwtConfig config, ClaimNames declared) {
        this.identity = IdentityRule.of(config);
        this.issuers = NameTable.of(issuers(config));
        Set<String> known = new LinkedHashSet<>(ClaimOrder.of(config, declared)); // most tokens are our own
        Arrays.stream(RegisteredClaim.values()).forEach(registered -> known.add(registered.claim));
        this.names = NameTable.of(List.copyOf(known));
        this.members = known.stream().map(name -> member(name, declared)).toArray(Member[]::new);
        this.declared = IntStream.range(0, declared.size())
                .mapToObj(place -> start(new Declared(declared.name(place), place, 0)))
                .toArray(MemberStart[]::new);
        this.fresh = start(new Registered(RegisteredClaim.FRESH));
        this.issuedAt = start(new Registered(RegisteredClaim.ISSUED_AT));
        this.id = start(new Registered(RegisteredClaim.ID));
        this.type = start(new Registered(RegisteredClaim.TYPE));
        this.subject = start(new Identity());
        this.notBefore = start(new Registered(RegisteredClaim.NOT_BEFORE));
        this.csrf = start(new Registered(RegisteredClaim.CSRF));
        this.audience = start(new Registered(RegisteredClaim.AUDIENCE));
        this.issuer = start(new Registered(RegisteredClaim.ISSUER));
        this.expiresAt = start(new Registered(RegisteredClaim.EXPIRES_AT));
    }

    private static List<String> issuers(JwtConfig config) {
        return Stream.concat(
                        config.decodeIssuers().stream(),
                        config.trustedIssuers().stream().map(TrustedIssuer::issuer))
                .distinct()
                .toList();
    }

    /** A record may declare aud; whatever else it declares, it hides nothing that is registered. */
    private Member member(String name, ClaimNames declared) {
        int place = declared.place(name);
        if (place >= 0 && name.equals(RegisteredClaim.AUDIENCE.claim)) {
            return new Declared(name, place, declared.rank(name));
        }
        if (name.equals(identity.claim())) {
            return new Identity();
        }
        return RegisteredClaim.named(name)
                .<Member>map(Registered::new)
                .orElseGet(() -> new Declared(name, place, declared.rank(name)));
    }

    private MemberStart start(Member member) {
        int place = Arrays.asList(members).indexOf(member);
        return place < 0 ? MemberStart.NONE : names.plainStart(place);
    }

    IdentityRule identity() {
        return identity;
    }

    /** The issuers that tokens may come from. */
    NameTable issuers() {
        return issuers;
    }

    /** Takes what is plain, before {@link #reader} reads the rest. */
    PlainMembers plain(byte[] payload) {
        return new PlainMembers(payload, declared);
    }

    /** A reader of what is left of a payload. */
    JsonClaimsReader reader(byte[] payload, PlainMembers first) {
        return new JsonClaimsReader(payload, names, first);
    }

    /** Hands the value of a member to whom it belongs. */
    void read(int place, JsonClaimsReader in, RegisteredClaims registered, RecordClaims<?> claims) {
        Member member = members[place];
        if (member instanceof Declared declared) {
            claims.member(declared.name(), declared.place(), declared.rank());
        } else if (member instanceof Registered known) {
            registered.read(known.claim(), in);
        } else {
            registered.readIdentity(in);
        }
    }
}
