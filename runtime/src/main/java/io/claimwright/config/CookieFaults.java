package io.claimwright.config;

import io.claimwright.internal.http.HttpToken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can't be used of the options for cookies and CSRF, most of it what a browser would not keep. */
final class CookieFaults {
    private static final Pattern PATH = Pattern.compile("/[!-:<-~]*");
    private static final Pattern DOMAIN = Pattern.compile(
            "(?=.{1,253}$)[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final String HOST = "__host-";
    private static final String SECURE = "__secure-";

    private final boolean flask;
    private final CookieConfig cookies;
    private final CsrfConfig csrf;
    private final List<String> csrfMethods;
    private final List<String> faults = new ArrayList<>();

    private CookieFaults(JwtConfigBuilder options) {
        this.flask = options.flask;
        this.cookies = new CookieConfig(options.cookies, flask);
        this.csrf = new CsrfConfig(options.csrf, options.cookies, flask);
        this.csrfMethods = options.csrf.methods == null ? List.of("POST") : options.csrf.methods;
    }

    static List<String> of(JwtConfigBuilder options) {
        CookieFaults found = new CookieFaults(options);
        List<Named> all = found.all();
        all.forEach(found::grammar);
        found.domain();
        all.forEach(found::prefix);
        found.insecure(all);
        found.sameNames(all);
        found.methods();
        found.header("JWT_ACCESS_CSRF_HEADER_NAME", found.csrf.accessHeaderName());
        found.header("JWT_REFRESH_CSRF_HEADER_NAME", found.csrf.refreshHeaderName());
        found.field("JWT_ACCESS_CSRF_FIELD_NAME", found.csrf.accessFieldName());
        found.field("JWT_REFRESH_CSRF_FIELD_NAME", found.csrf.refreshFieldName());
        return found.faults;
    }

    /** One of the cookies, by the names of its options. */
    private record Named(String cookie, String name, String path) {
        String nameOption() {
            return "JWT_" + cookie + "_NAME";
        }

        String pathOption() {
            return "JWT_" + cookie + "_PATH";
        }

        /** Browsers read the prefix without regard to case (RFC 6265bis section 5.7). */
        boolean startsWith(String prefix) {
            return name.toLowerCase(Locale.ROOT).startsWith(prefix);
        }
    }

    private List<Named> all() {
        List<Named> all = new ArrayList<>();
        all.add(new Named("ACCESS_COOKIE", cookies.accessName(), cookies.accessPath()));
        all.add(new Named("REFRESH_COOKIE", cookies.refreshName(), cookies.refreshPath()));
        if (csrf.isEnabled() && csrf.inCookies()) {
            all.add(new Named("ACCESS_CSRF_COOKIE", csrf.accessCookieName(), csrf.accessCookiePath()));
            all.add(new Named("REFRESH_CSRF_COOKIE", csrf.refreshCookieName(), csrf.refreshCookiePath()));
        }
        return all;
    }

    private void grammar(Named cookie) {
        if (!HttpToken.is(cookie.name)) {
            faults.add("%s is %s; it is the name of a cookie, such as session."
                    .formatted(cookie.nameOption(), Quoted.of(cookie.name)));
        }
        if (!PATH.matcher(cookie.path).matches()) {
            faults.add("%s is %s; it begins with a slash and has no blank and no semicolon, such as /api."
                    .formatted(cookie.pathOption(), Quoted.of(cookie.path)));
        }
    }

    private void domain() {
        cookies.domain()
                .filter(domain -> !DOMAIN.matcher(domain).matches())
                .ifPresent(domain -> faults.add(
                        "JWT_COOKIE_DOMAIN is %s; it is the name of a host without a dot before it, such as shop.example."
                                .formatted(Quoted.of(domain))));
    }

    /** A name that promises more than domain and path keep, or less than the default has to promise. */
    private void prefix(Named cookie) {
        if (cookies.domain().isEmpty() && cookie.path.equals("/")) {
            return;
        }
        String wide = cookies.domain()
                .map(domain -> "JWT_COOKIE_DOMAIN is " + Quoted.of(domain))
                .orElseGet(() -> cookie.pathOption() + " is " + Quoted.of(cookie.path));
        if (cookie.startsWith(HOST)) {
            faults.add(
                    "%s is %s, but %s: a browser keeps a __Host- cookie only without a domain and with the path /. Call it __Secure-..."
                            .formatted(cookie.nameOption(), Quoted.of(cookie.name), wide));
        } else if (!flask && !cookie.startsWith(SECURE)) {
            faults.add(
                    "%s is %s, but %s: such a cookie has a name with __Secure-, so that no other host can plant it over plain HTTP. Call it __Secure-%s."
                            .formatted(cookie.nameOption(), Quoted.of(cookie.name), wide, cookie.name));
        }
    }

    private void insecure(List<Named> all) {
        if (cookies.secure()) {
            return;
        }
        List<String> prefixed = all.stream()
                .filter(cookie -> cookie.startsWith(HOST) || cookie.startsWith(SECURE))
                .map(Named::name)
                .toList();
        if (!prefixed.isEmpty()) {
            faults.add(
                    "JWT_COOKIE_SECURE is false, but a browser keeps these only where it is true: %s. Leave it out (browsers take Secure cookies of localhost), or give the cookies names without a prefix."
                            .formatted(Quoted.of(prefixed)));
        }
        if (cookies.sameSite().equals(Optional.of(SameSite.NONE))) {
            faults.add("JWT_COOKIE_SAMESITE is \"None\", which a browser takes with JWT_COOKIE_SECURE=true only.");
        }
    }

    private void sameNames(List<Named> all) {
        Set<String> seen = new HashSet<>();
        for (Named cookie : all) {
            if (!seen.add(cookie.name)) {
                faults.add("%s is %s, as another cookie is called; each has a name of its own: %s."
                        .formatted(
                                cookie.nameOption(),
                                Quoted.of(cookie.name),
                                all.stream().map(Named::nameOption).collect(Collectors.joining(", "))));
            }
        }
    }

    /** An empty list is more likely a variable that was not set than a wish to check nothing. */
    private void methods() {
        if (csrfMethods.isEmpty() && !flask) {
            faults.add(
                    "JWT_CSRF_METHODS is empty. Leave it out to check every method but GET, HEAD and OPTIONS, or say JWT_COOKIE_CSRF_PROTECT=false.");
        }
        for (String method : csrfMethods) {
            if (!HttpToken.is(method) || !method.equals(method.toUpperCase(Locale.ROOT))) {
                faults.add("JWT_CSRF_METHODS has %s; each is a method of HTTP in capitals, such as POST."
                        .formatted(Quoted.of(method)));
            }
        }
    }

    private void header(String option, String name) {
        if (!HttpToken.is(name)) {
            faults.add(
                    "%s is %s; it is the name of a header, such as X-CSRF-TOKEN.".formatted(option, Quoted.of(name)));
        }
    }

    private void field(String option, String name) {
        if (name.isEmpty()) {
            faults.add("%s is empty; it is the name of a field, such as csrf_token.".formatted(option));
        }
    }
}
