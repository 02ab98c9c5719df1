package io.claimwright.internal.locate;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.config.CsrfConfig;
import io.claimwright.internal.refuse.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value that a page must send beside a cookie (double submit): another site can make a browser
 * send the cookie, but can't read the value. It stands in a header or, if the configuration says so,
 * in a field of a form; a wrong header is not rescued by a right field.
 */
final class CsrfValue {
    private final CsrfConfig csrf;
    private final Wording wording;

    CsrfValue(CsrfConfig csrf, Wording wording) {
        this.csrf = csrf;
        this.wording = wording;
    }

    /**
     * The value that a request with a cookie has sent.
     *
     * @param refresh whether the token stood in the refresh cookie
     * @return the value, or null where the request needs none
     * @throws JwtRefusedException if it needs one and has none
     */
    @Nullable
    String of(JwtRequest request, boolean refresh) {
        if (!csrf.isEnabled() || !csrf.checks(request.method())) {
            return null;
        }
        String value = String.join(",", request.headers(refresh ? csrf.refreshHeaderName() : csrf.accessHeaderName()));
        if (value.isBlank() && csrf.checksForm()) {
            List<String> fields = request.formField(refresh ? csrf.refreshFieldName() : csrf.accessFieldName());
            value = fields.isEmpty() ? "" : fields.get(0);
        }
        if (value.isBlank()) {
            throw new JwtRefusedException(wording.csrfMissing());
        }
        return value;
    }
}
