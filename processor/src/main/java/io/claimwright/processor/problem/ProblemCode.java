package io.claimwright.processor.problem;

import java.util.Arrays;
import java.util.Optional;
import javax.tools.Diagnostic;

/**
 * Every problem that the processor can report. The code is stable; the text says first what is wrong,
 * in the user's own names, and then what would be right.
 */
public enum ProblemCode {
    CLAIM_ALIAS_REGISTERED(
            "claim-alias-registered",
            "The alias \"%s\" of the claim \"%s\" is never looked for: registered claims and those of the library have one name each. Take the alias away."),
    CLAIM_ALIAS_TAKEN(
            "claim-alias-taken",
            "The alias \"%s\" of %s is a name of %s already, so it would mean two things. Take it away from one of them."),
    CLAIM_CONVERTER_CLAIM(
            "claim-converter-claim",
            "The claim that the converter %s makes is %s, %s can't travel in a token. Use %s."),
    CLAIM_CONVERTER_CLASS(
            "claim-converter-class",
            "The converter %s %s, so generated code can't use it. Name a plain class that implements ClaimConverter of two concrete types and has a constructor without parameters."),
    CLAIM_CONVERTER_MISPLACED(
            "claim-converter-misplaced",
            "The converter of %s is never asked, for that %s. Put converters on components of claims records."),
    CLAIM_CONVERTER_TWICE(
            "claim-converter-twice",
            "The claim of %s has more than one converter, and a value goes through one. Keep one."),
    CLAIM_CONVERTER_TYPE(
            "claim-converter-type",
            "The converter %s converts %s, which occurs nowhere in %s, the type of the claim \"%s\". Name a converter of a type that does, or take it away."),
    CLAIM_MAP_KEY(
            "claim-map-key",
            "The claim \"%s\" is a Map whose keys are %s; the members of a JSON object have names. Make the keys String."),
    CLAIM_MISPLACED(
            "claim-misplaced",
            "@Claim on %s names nothing in a token: it is %s. Put it on a component of a claims record, on a constant of an enum, or on a record that a sealed interface permits."),
    CLAIM_NAME_DUPLICATE(
            "claim-name-duplicate",
            "The claim name \"%s\" stands on both %s and %s. Give one of them another name with @Claim."),
    CLAIM_NAME_EMPTY("claim-name-empty", "@Claim gives %s an empty name. Write one, or leave it out to use its own."),
    CLAIM_NAME_LOOKALIKE(
            "claim-name-lookalike",
            Diagnostic.Kind.WARNING,
            "The claim \"%s\" looks like the registered claim \"%s\", which the library sets and checks itself. Did you mean %s() of the token? Take the component out, or name it for what it holds."),
    CLAIM_NAME_MALFORMED(
            "claim-name-malformed",
            "The name that the annotation gives %s has half of a surrogate pair in it, which no JSON text can hold. Name it in whole characters."),
    CLAIM_NAME_REGISTERED(
            "claim-name-registered",
            "The claim \"%s\" is the library's own, which sets and checks it in every token. Give %s another name, or leave it out."),
    CLAIM_NAME_RESERVED(
            "claim-name-reserved",
            "The component %s would hide %s() of the generated token or builder. Rename the component and keep the claim's name with @Claim(\"%s\")."),
    CLAIM_NULLABLE_INSIDE(
            "claim-nullable-inside",
            "The claim \"%s\" may have a null of %s inside, and no token has a null. Leave such values out, or make the whole claim @Nullable."),
    CLAIM_NOW_REQUIRED(
            "claim-now-required",
            Diagnostic.Kind.WARNING,
            "The claim \"%s\" is required, but not every token of the released %s has it, so those that are about would be refused. Make it an Optional until they have expired."),
    CLAIM_NULLABLE_OPTIONAL(
            "claim-nullable-optional",
            "The claim \"%s\" is an Optional that may be null; the Optional alone says that a token may lack it. Take @Nullable away."),
    CLAIM_NULLABLE_PRIMITIVE(
            "claim-nullable-primitive",
            "The claim \"%s\" has the type %s, which is never null. Take @Nullable away, or use %s."),
    CLAIM_NAME_WHITESPACE(
            "claim-name-whitespace",
            Diagnostic.Kind.WARNING,
            "The name of the claim of %s has whitespace before or behind it, and claims are told apart by each character. Take the whitespace away."),
    CLAIM_OPTIONAL(
            "claim-optional",
            "The claim \"%s\" has an Optional inside another type. An Optional stands outermost: Optional<List<T>>, not List<Optional<T>>."),
    CLAIM_REMOVED(
            "claim-removed",
            Diagnostic.Kind.WARNING,
            "The claim \"%s\" is written no more, but the released %s requires it, and its servers would refuse the new tokens. Make it an Optional first, go on to write it in that release, and take it away in the next."),
    CLAIM_SENSITIVE(
            "claim-sensitive",
            Diagnostic.Kind.WARNING,
            "The claim \"%s\" of %s says that it holds %s, but a token is signed, not encrypted: whoever has it can read it. Leave it out, and look it up where it is needed."),
    CLAIM_TYPE("claim-type", "The claim \"%s\" is %s, %s can't travel in a token. Use %s."),
    CLAIM_TYPE_CHANGED(
            "claim-type-changed",
            Diagnostic.Kind.WARNING,
            "The claim \"%s\" is %s now and %s in the released %s, whose tokens would be refused. Give the new claim a name of its own, as an Optional, and take the old one away later."),
    CLAIMS_NOT_RECORD(
            "claims-not-record", "%s is not a record. Declare the claims as a record, one component per claim."),
    CLAIMS_RECORD_EMPTY(
            "claims-record-empty",
            Diagnostic.Kind.WARNING,
            "The record %s has no components, so no token carries anything of it. Give it a component per claim, or take the loader away."),
    CLAIMS_RECORD_GENERIC(
            "claims-record-generic",
            "The record %s is generic, and %s leaves open what its claims are. Name it with concrete types, as in %s."),
    CLAIMS_RECORD_NAMED(
            "claims-record-named",
            "The loader %s returns a record and names one as well. Name a record only where the method returns a Map."),
    CLAIMS_RECORD_RECURSIVE(
            "claims-record-recursive",
            "The record %s contains itself, so its claims have no end. Take the component out that leads back to it."),
    CLAIMS_RECORD_UNNAMED(
            "claims-record-unnamed",
            "The loader %s returns a Map, which doesn't say what its claims are. Name the record that types them: @AdditionalClaimsLoader(MyClaims.class)."),
    CONFIG_FOR_TESTS(
            "config-for-tests",
            Diagnostic.Kind.WARNING,
            "In %s there is JwtConfig.forTests(), whose key is another one after each start, so every login ends there. Take JwtConfig.fromEnvironment()."),
    CONSTANT_NAME_DUPLICATE(
            "constant-name-duplicate",
            "The name \"%s\" stands for both %s and %s. Give one of the constants another name with @Claim."),
    DISCRIMINATOR_EMPTY(
            "discriminator-empty",
            "The discriminator of %s has an empty name. Name it, or leave @Discriminator out to use \"type\"."),
    DISCRIMINATOR_MISPLACED(
            "discriminator-misplaced",
            "@Discriminator on %s tells nothing apart: it is not a sealed interface. Put it on the one whose records are claims."),
    DISCRIMINATOR_TAKEN(
            "discriminator-taken",
            "The component %s of %s has the name \"%s\", by which tokens tell the records of %s apart. Give the component another name with @Claim, or the interface another @Discriminator."),
    GENERATED_FILE_STALE(
            "generated-file-stale",
            "%s is there from an earlier build, and is not what would be generated now. Clean and build again."),
    GENERATED_NAME_TAKEN(
            "generated-name-taken",
            "%s would generate %s, but a class of that name is there already. Rename one of them."),
    GUARD_AND_PUBLIC("guard-and-public", "%s has a guard and @JwtPublic. Keep the one that you mean."),
    GUARD_CLASS_EMPTY(
            "guard-class-empty",
            "The class %s is guarded, but declares no method that a guard could stand before. Put the guard on the class that has the handlers."),
    GUARD_CLASS_TOKEN(
            "guard-class-token",
            "The class of the method %s is guarded, but the method does not take a token, so nothing enforces that. Take the generated token as a parameter, or say @JwtPublic."),
    GUARD_CONTAINER_CLASS(
            "guard-container-class",
            "The container calls %s, which is %s, and asks no guard, so nothing enforces that of %s. Guard the servlets and handlers behind it, or use a JwtFilter."),
    GUARD_CONTRADICTION(
            "guard-contradiction",
            "The guard of %s demands a refresh token and does not look at the type. Take verifyType = false or refresh = true away."),
    GUARD_INHERITED(
            "guard-inherited",
            "%s extends %s, which is guarded as a whole, but nothing stands before its own method %s. Put the guard on %s as well, or say @JwtPublic."),
    GUARD_LOCAL_CLASS(
            "guard-local-class",
            "In %s a local or an anonymous class has @%s, where no compiler shows it to a processor, so nothing enforces it. Guard methods of a top-level or a nested class."),
    GUARD_LOCATIONS(
            "guard-locations",
            "The guard of %s %s. Name each place once, or leave locations out to use those of the configuration."),
    GUARD_MISPLACED(
            "guard-misplaced",
            "The guard @%s stands on %s, where nothing enforces it. Put it on a method or a class, and give the annotation a @Target of these two."),
    GUARD_OPTIONAL_TOKEN(
            "guard-optional-token", "The guard of %s is optional, so there may be no %s. Take an Optional<%s>."),
    GUARD_OPTIONAL_USER(
            "guard-optional-user", "The guard of %s is optional, so there may be no %s. Take an Optional<%s>."),
    GUARD_PART_TWICE(
            "guard-part-twice", "The method %s takes more than one %s, and each would be that of its token. Keep one."),
    GUARD_PREDICATE_CLASS(
            "guard-predicate-class",
            "The predicate %s %s, so generated code can't use it. Name a plain class that implements TokenPredicate of one token and has a constructor without parameters."),
    GUARD_PREDICATE_TOKEN(
            "guard-predicate-token",
            "The predicate %s takes %s, but the guard of %s is about %s. Name a predicate of that token, or one of JwtToken, which takes any."),
    GUARD_PREDICATE_TWICE("guard-predicate-twice", "The guard names the predicate %s twice. Name it once."),
    GUARD_PRIVATE(
            "guard-private",
            "The method %s is private, so nothing can stand before it and enforce its guard. Make it package-private or public."),
    GUARD_PROFILE("guard-profile", "%s has no @JwtProfile, so there are no tokens of it. Name %s."),
    GUARD_PROFILE_MISMATCH(
            "guard-profile-mismatch",
            "The method %s takes a %s, but its guard names the profile %s. Take that profile's token, or leave profile out."),
    GUARD_QUERY_STRING(
            "guard-query-string",
            Diagnostic.Kind.WARNING,
            "The guard of %s takes a token from the query string, where logs, histories and the Referer header keep it. Take it from a header or a cookie, unless the link is short-lived."),
    GUARD_REFRESH_FRESH(
            "guard-refresh-fresh",
            Diagnostic.Kind.WARNING,
            "The guard of %s wants a refresh token that is fresh; refresh tokens are fresh only where the minting says so. Leave fresh out unless yours does."),
    GUARD_REPEATED(
            "guard-repeated",
            "The guard @%s stands within @%s on %s, where nothing enforces it. Put it there once, or write an annotation of your own that says all."),
    GUARD_REQUIRED_TOKEN(
            "guard-required-token",
            "The method %s takes an Optional, but its guard is not optional, so there is always one. Take the %s itself, or set optional = true."),
    GUARD_RETENTION(
            "guard-retention",
            "The annotation %s carries a guard, but is gone at run time, when the start of the application looks for guards that are missing. Add @Retention(RetentionPolicy.RUNTIME)."),
    GUARD_STATIC(
            "guard-static",
            "The method %s is static, so nothing can stand before it and enforce its guard. Make it an instance method."),
    GUARD_TARGET(
            "guard-target",
            "The annotation %s carries a guard, but may stand on the use of a type, where nothing enforces it. Take TYPE_USE out of its @Target."),
    GUARD_TOKEN_MISSING(
            "guard-token-missing",
            "The method %s does not take a token, so it can be called without its guard and nothing enforces it. Take the generated token as a parameter."),
    GUARD_TOKEN_TWICE(
            "guard-token-twice", "The method %s takes more than one token, and a request has one. Keep one parameter."),
    GUARD_TOKEN_WRAPPED(
            "guard-token-wrapped",
            "The method %s takes %s, but what its guard has is one %s. Take that, or an Optional of it where the guard is optional."),
    GUARD_TWICE(
            "guard-twice",
            "%s has two guards, @%s and @%s. Keep one, or write an annotation of your own that says both."),
    GUARD_USER_TWICE(
            "guard-user-twice",
            "The method %s takes more than one %s, and each would be the one whose token it is. Keep one, and take the other by something that the caller passes, such as its id."),
    HANDLER_CLASH(
            "handler-clash",
            "The method %s differs from another one only in what its guard puts in, so both would become the same generated method. Rename one of them."),
    HANDLER_CLASS(
            "handler-class",
            "%s %s, so no guarded class can be generated from it. Use a plain top-level or static nested class or interface."),
    HANDLER_UNGUARDED(
            "handler-unguarded",
            Diagnostic.Kind.WARNING,
            "Nothing guards %s of %s, so anyone may call it. %s it with @JwtRequired, or say @JwtPublic%s if it is open on purpose."),
    IDENTITY_LOADER_MISSING(
            "identity-loader-missing",
            "The loaders of %s take %s, but nothing says what the subject of its token is. Add a method @UserIdentityLoader String identity(%s user)."),
    LOADER_DUPLICATE("loader-duplicate", "%s has more than one @%s: %s and %s. Keep one."),
    LOADER_FORGOTTEN(
            "loader-forgotten",
            Diagnostic.Kind.WARNING,
            "The method %s of the profile %s looks like a loader, but has no annotation, so nobody calls it. Did you mean @%s? Add it, make the method private, or give it another name."),
    LOADER_GENERIC("loader-generic", "The loader %s has type parameters, which nobody fills in. Take them away."),
    LOADER_INHERITED(
            "loader-inherited",
            "%s inherits the loader %s of %s, but of a profile only the loaders that it declares itself are called. Declare one in it with @%s."),
    LOADER_NEVER_CALLED(
            "loader-never-called",
            "The loader %s answers what only a @%s brings about, and %s has none, so nobody calls it. Add one, or take the loader away."),
    LOADER_OUTSIDE_PROFILE(
            "loader-outside-profile",
            "The loader %s stands in %s, which has no @JwtProfile, so nobody calls it. Add @JwtProfile to the class, or move the method into a profile."),
    LOADER_PARAMETERS("loader-parameters", "The loader %s takes %s. It has to take %s."),
    LOADER_PRIVATE(
            "loader-private",
            "The loader %s is private, so generated code can't call it. Make it package-private or public."),
    LOADER_RETURN("loader-return", "The loader %s returns %s. It has to return %s."),
    LOADER_SUBJECT(
            "loader-subject",
            "The loader %s takes %s, but the loader %s takes %s; a token is made for one type of user. Use the same in both."),
    LOADER_THROWS(
            "loader-throws",
            "The loader %s throws the checked %s, which no caller expects. Catch it there, and throw an unchecked one."),
    LOADER_TOKEN(
            "loader-token", "The loader %s takes %s, but it is asked about tokens of its own profile only. Take %s."),
    OPTION_UNKNOWN("option-unknown", "There is no option -A%s.%s Take one of these: %s."),
    OPTION_VALUE("option-value", "The option -A%s can't be \"%s\".%s Take one of these: %s."),
    PROCESSOR_BUG(
            "processor-bug", "This is a bug in Claimwright, not in your source; please report it with this trace: %s"),
    PROFILE_GENERIC(
            "profile-generic", "The profile %s is generic, and a token has no type parameters. Take them away."),
    PROFILE_INNER(
            "profile-inner",
            "The profile %s needs an instance of the class around it. Make it static, or a class of its own."),
    PROFILE_KIND(
            "profile-kind", "%s is %s, and a profile has loaders to call. Put @JwtProfile on a class or a record."),
    PROFILE_LOCAL_CLASS(
            "profile-local-class",
            "In %s a local or an anonymous class has @%s, where no compiler shows it to a processor, so no token is generated from it. Put the profile and its loaders into a top-level or a static nested class."),
    PUBLIC_MISPLACED(
            "public-misplaced",
            "@JwtPublic on %s opens nothing: %s. It stands on doGet, doPost and the like of a JwtServlet, on a servlet, or on a method of a class that has guards."),
    REGISTERED_CLAIM_TYPE(
            "registered-claim-type",
            "The claim \"aud\" is %s. The audience is a String, a List<String> or a Set<String>."),
    SECRET_LITERAL(
            "secret-literal",
            Diagnostic.Kind.WARNING,
            "In %s a secret stands in the source, where everybody who has the source or the class file can read it and sign tokens with it. Take it from the environment, as JwtConfig.fromEnvironment() does."),
    SECRET_SHORT(
            "secret-short",
            "In %s a secret of %s bytes stands in the source, but %s takes at least %s, and whatever is shorter is refused at start. Make one with: openssl rand -base64 64; and take it from the environment."),
    SERVLET_CLASS(
            "servlet-class",
            "The servlet %s is private, or stands in a private class, so its guards can't be found. Make it a top-level or static nested class that is not private."),
    SERVLET_METHOD(
            "servlet-method",
            "No request reaches the method %s of a servlet, so nothing enforces its guard.%s Guard doGet, doPost and the like, which take an HttpServletRequest and an HttpServletResponse."),
    SERVLET_PARTLY_GUARDED(
            "servlet-partly-guarded",
            Diagnostic.Kind.WARNING,
            "%s guards some of its methods, but says nothing about %s, which anyone may call. Add @JwtRequired, or @JwtPublic if it is open on purpose."),
    SERVLET_TRACE("servlet-trace", "The method %s is never called: TRACE is always refused. Take it away."),
    SERVLET_UNGUARDED(
            "servlet-unguarded",
            "%s is a servlet that does not extend JwtServlet, so nothing enforces the guard of %s. Extend io.claimwright.servlet.JwtServlet."),
    SUPPRESSION_OF_ERROR(
            "suppression-of-error",
            Diagnostic.Kind.WARNING,
            "%s names %s, which is an error, and nothing silences an error. Take it away, and mend what it would hide."),
    SUPPRESSION_UNKNOWN(
            "suppression-unknown",
            Diagnostic.Kind.WARNING,
            "%s names %s; there is no such code, so that silences nothing.%s Correct it, or take it away."),
    TOKEN_ENDLESS(
            "token-endless",
            Diagnostic.Kind.WARNING,
            "In %s there is %s, so a token that is stolen is good for ever. Let it expire, and renew it with a refresh token."),
    TOKEN_LONG_LIVED(
            "token-long-lived",
            Diagnostic.Kind.WARNING,
            "In %s an access token lives for a year or more, by %s, and so long a stolen one is good. Give it minutes, and renew it with a refresh token."),
    TOKEN_SIZE_COOKIE(
            "token-size-cookie",
            Diagnostic.Kind.WARNING,
            "A token with the claims of %s may grow to about %s bytes, but browsers keep cookies of 4,096 bytes only. Carry less, such as an id instead of a list of records, and look up the rest."),
    TOKEN_SIZE_HEADER(
            "token-size-header",
            Diagnostic.Kind.WARNING,
            "A token with the claims of %s may grow to about %s bytes, but one of more than 8,192 is refused, and servers refuse such headers as well. Carry less, such as an id instead of a list of records, and look up the rest."),
    TYPE_HIDDEN(
            "type-hidden",
            "%s names %s, which generated code can't see. Make it public; within the same package it is enough that it is not private."),
    TYPE_MISSING("type-missing", "%s names %s, which is not there and which nobody generates.%s"),
    VARIANT_GENERIC(
            "variant-generic",
            "The %s %s is generic, and nothing in a token says what its parameters are. Take them away; a record without parameters may have components that are generic."),
    VARIANT_KIND(
            "variant-kind",
            "The sealed interface %s permits %s, which is %s, and only records have claims. Make it a record, or seal it."),
    VARIANT_NAME_DUPLICATE(
            "variant-name-duplicate",
            "The name \"%s\" stands for both %s and %s. Give one of the records another name with @Claim.");

    private final String code;
    private final Diagnostic.Kind kind;
    private final String template;

    ProblemCode(String code, String template) {
        this(code, Diagnostic.Kind.ERROR, template);
    }

    ProblemCode(String code, Diagnostic.Kind kind, String template) {
        this.code = code;
        this.kind = kind;
        this.template = template;
    }

    /** The problem with this code, if there is one. */
    public static Optional<ProblemCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The stable name, as it stands in brackets before the text. */
    public String code() {
        return code;
    }

    /** Whether it stops the compilation. */
    public Diagnostic.Kind kind() {
        return kind;
    }

    String message(Object... names) {
        return "[" + code + "] " + template.formatted(names);
    }
}
