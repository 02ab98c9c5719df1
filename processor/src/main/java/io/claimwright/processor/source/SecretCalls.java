package io.claimwright.processor.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import io.claimwright.processor.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Calls that are given a secret: one that stands in the source is no secret, and a short one no key. */
final class SecretCalls {
    private static final String JWT_KEY = "io.claimwright.keys.JwtKey";
    private static final String ALGORITHM = "com.auth0.jwt.algorithms.Algorithm";

    /** How many bytes the hash has, and a secret at least (RFC 7518 section 3.2). */
    private static final Map<String, Integer> BYTES =
            Map.of("hs256", 32, "hs384", 48, "hs512", 64, "HMAC256", 32, "HMAC384", 48, "HMAC512", 64);

    private static final Map<String, String> NAMES = Map.of(
            "hs256", "HS256", "hs384", "HS384", "hs512", "HS512", "HMAC256", "HS256", "HMAC384", "HS384", "HMAC512",
            "HS512");

    private final SourceFile source;
    private final Constants constants;
    private final SecretLength lengths;
    private final Finding finding;

    SecretCalls(SourceFile source, Constants constants, Finding finding) {
        this.source = source;
        this.constants = constants;
        this.lengths = new SecretLength(source, constants);
        this.finding = finding;
    }

    void look(MethodInvocationTree call) {
        String name = Calls.name(call);
        List<? extends ExpressionTree> arguments = call.getArguments();
        if (BYTES.containsKey(name)
                && arguments.size() == 1
                && (Calls.isOf(call, JWT_KEY, source) || Calls.isOf(call, ALGORITHM, source))) {
            secret(arguments.get(0), NAMES.getOrDefault(name, name), BYTES.getOrDefault(name, 0));
        } else if (name.equals("hmac") && arguments.size() == 2 && Calls.isOf(call, JWT_KEY, source)) {
            String algorithm = constants.text(arguments.get(0)).orElse("HS256");
            secret(arguments.get(1), algorithm, BYTES.getOrDefault(algorithm.toLowerCase(Locale.ROOT), 0));
        } else if (name.equals("pem") && arguments.size() == 3 && Calls.isOf(call, JWT_KEY, source)) {
            constants.text(arguments.get(2)).ifPresent(key -> finding.tell(ProblemCode.SECRET_LITERAL));
        } else {
            options(arguments);
        }
    }

    /** A name of an option and then its value, in Map.of, put or setProperty. */
    private void options(List<? extends ExpressionTree> arguments) {
        for (int i = 0; i + 1 < arguments.size(); i++) {
            Optional<String> option = constants.text(arguments.get(i));
            if (option.filter("JWT_SECRET_KEY"::equals).isPresent()) {
                secret(arguments.get(i + 1), "HS256", 32);
            } else if (option.filter("JWT_PRIVATE_KEY"::equals).isPresent()) {
                constants.text(arguments.get(i + 1)).ifPresent(key -> finding.tell(ProblemCode.SECRET_LITERAL));
            }
        }
    }

    private void secret(ExpressionTree argument, String algorithm, int needed) {
        lengths.of(argument).ifPresent(length -> {
            if (length < needed) {
                finding.tell(ProblemCode.SECRET_SHORT, length, algorithm, needed);
            } else {
                finding.tell(ProblemCode.SECRET_LITERAL);
            }
        });
    }

    static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
