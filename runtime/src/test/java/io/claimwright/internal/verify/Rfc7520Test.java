package io.claimwright.internal.verify;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.fixture.Vectors;
import io.claimwright.keys.JwtKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The examples of RFC 7520 section 4, RFC 8037 appendix A.4 and RFC 7797 section 4. */
class Rfc7520Test {
    /** Everything else has no compact form, no payload, or one that is not encoded: refused. */
    private static final Set<String> ACCEPTED = Set.of(
            "4_1.rsa_v15_signature.json",
            "4_2.rsa-pss_signature.json",
            "4_3.ecdsa_signature.json",
            "4_4.hmac-sha2_integrity_protection.json",
            "jws.json");

    @Test
    void examples() {
        Vectors vectors = new Vectors();
        Path folder = Vectors.folder("rfc7520");
        List<Path> files = new ArrayList<>(Vectors.files(folder, ".json"));
        files.removeIf(file -> !file.getFileName().toString().startsWith("4_"));
        files.addAll(Vectors.files(folder.resolve("curve25519"), ".json"));
        files.addAll(Vectors.files(folder.resolve("rfc7797"), ".json"));
        for (Path file : files) {
            String name = file.getFileName().toString();
            JsonNode example = Vectors.json(file);
            vectors.count(accepts(example) == ACCEPTED.contains(name), name);
        }
        vectors.finish(11);
    }

    private static boolean accepts(JsonNode example) {
        JsonNode output = example.get("output");
        String token = output.has("compact")
                ? output.get("compact").textValue()
                : output.get("json").toString();
        JsonNode key = example.at("/input/key");
        JsonNode algorithm = example.at("/input/alg");
        JsonNode first = key.isArray() ? key.get(0) : key;
        String name = algorithm.isArray() ? algorithm.get(0).textValue() : algorithm.textValue();
        return JwsLayer.accepts(token, List.of(JwtKey.jwk(name, first.toString())));
    }
}
