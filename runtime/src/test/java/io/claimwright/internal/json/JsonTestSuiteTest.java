package io.claimwright.internal.json;

import io.claimwright.Verdict;
import io.claimwright.config.JwtConfig;
import io.claimwright.fixture.BareJwt;
import io.claimwright.fixture.Signed;
import io.claimwright.fixture.Vectors;
import io.claimwright.internal.compact.Base64Url;
import io.claimwright.internal.verify.HeaderFields;
import io.claimwright.keys.JwtKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** JSONTestSuite: each text as JSON, as the header of a token and as the payload of a signed one. */
class JsonTestSuiteTest {
    /** Legal JSON, and refused here: a member twice (RFC 7519 section 4), a number of 80 digits. */
    private static final Set<String> BEYOND = Set.of(
            "y_object_duplicated_key.json",
            "y_object_duplicated_key_and_value.json",
            "y_number_double_close_to_zero.json");

    /** Of what a parser may decide, all that ours takes: any number of 64 characters, which nobody has added to yet. */
    private static final Set<String> TAKEN = Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json");

    private static final JwtKey KEY =
            JwtKey.hs256("a test's secret that has 38 characters".getBytes(StandardCharsets.US_ASCII));
    private static final BareJwt JWT = BareJwt.create(JwtConfig.builder(KEY).build());
    private static final byte[] OWN_HEADER =
            Base64Url.encode("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII));

    @Test
    void texts() throws IOException {
        Vectors vectors = new Vectors();
        for (Path file : Vectors.files(Vectors.folder("jsontestsuite"), ".json")) {
            String name = file.getFileName().toString();
            byte[] text = Files.readAllBytes(file);
            boolean legal = (name.startsWith("y_") && !BEYOND.contains(name)) || TAKEN.contains(name);
            boolean object =
                    legal && new String(text, StandardCharsets.UTF_8).strip().startsWith("{");
            boolean right = isJson(text) == legal
                    && isObject(text) == object
                    && (HeaderFields.read(text) != null) == object
                    && isRefused(text);
            vectors.count(right, name + (isJson(text) ? " is taken" : " is refused"));
        }
        vectors.finish(318);
    }

    private static boolean isJson(byte[] text) {
        try {
            JsonCursor json = new JsonCursor(text);
            json.next();
            json.skip();
            return json.next() == JsonToken.END_OF_TEXT;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    private static boolean isObject(byte[] text) {
        try {
            JsonClaimsReader in = new JsonClaimsReader(text);
            while (in.nextMember() != null) {
                in.skip();
            }
            return true;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    /** No text of the suite is a good header or the claims of a good token, and none is anything but refused. */
    private static boolean isRefused(byte[] text) {
        byte[] encoded = Base64Url.encode(text);
        byte[] own = Base64Url.encode("{}".getBytes(StandardCharsets.US_ASCII));
        return isRefused(encoded, own) && isRefused(OWN_HEADER, encoded);
    }

    private static boolean isRefused(byte[] header, byte[] payload) {
        String header64 = new String(header, StandardCharsets.US_ASCII);
        String token = Signed.encoded(KEY, header64, new String(payload, StandardCharsets.US_ASCII));
        return JWT.check(token) instanceof Verdict.Refused<?> refused
                && refused.refusal().status() == 401;
    }
}
