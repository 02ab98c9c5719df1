package io.claimwright.it.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.config.JwtConfig;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The headers, cookies, query string and body of a request: it is let in, or refused with 400 to 413. */
public final class RequestTarget {
    private static final PlainJwt JWT = PlainJwt.create(JwtConfig.from(
            Map.of("JWT_SECRET_KEY", Secret.TEXT, "JWT_TOKEN_LOCATION", "headers,cookies,query_string,json")));

    private RequestTarget() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        String method = data.pickValue(new String[] {"GET", "POST"});
        try {
            JWT.guard(new Request(method, data.consumeRemainingAsString()), Guard.standard());
        } catch (JwtRefusedException e) {
            int status = e.refusal().status();
            if (status < 400 || status > 413) {
                throw new AssertionError("status " + status, e);
            }
            JWT.response(e);
        }
    }

    /** Of lines: headers up to an empty one, then the query string, then the body. */
    private static final class Request implements JwtRequest {
        private final String method;
        private final Map<String, List<String>> headers = new HashMap<>();
        private final Map<String, Object> attributes = new HashMap<>();
        private final @Nullable String query;
        private final byte[] body;

        Request(String method, String text) {
            this.method = method;
            String[] halves = text.split("\n\n", 2);
            for (String line : halves[0].split("\n", -1)) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), of -> new ArrayList<>())
                            .add(line.substring(colon + 1).strip());
                }
            }
            String[] rest = halves.length == 1 ? new String[] {""} : halves[1].split("\n", 2);
            this.query = rest[0].isEmpty() ? null : rest[0];
            this.body = rest.length == 1 ? new byte[0] : rest[1].getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String method() {
            return method;
        }

        @Override
        public List<String> headers(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        }

        @Override
        public @Nullable String queryString() {
            return query;
        }

        @Override
        public byte @Nullable [] body(int limit) {
            return body.length > limit ? null : body;
        }

        @Override
        public @Nullable Object attribute(String name) {
            return attributes.get(name);
        }

        @Override
        public void setAttribute(String name, Object value) {
            attributes.put(name, value);
        }
    }
}
