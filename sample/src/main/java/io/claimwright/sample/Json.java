package io.claimwright.sample;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Bodies: records in Java, small JSON objects with names_like_this on the wire. */
final class Json {
    private static final int MAX_BYTES = 8 * 1024;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .withCoercionConfig(LogicalType.Textual, Json::onlyFromStrings)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
            .build();

    private Json() {}

    /** Reads no more than the limit; what is not as wanted, {@link BadBodyFilter} answers. */
    static <T> T read(HttpServletRequest request, Class<T> type) throws IOException {
        if (request.getContentLengthLong() > MAX_BYTES) {
            throw new BadBodyException(413, "The body is too large");
        }
        byte[] body = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (body.length > MAX_BYTES) {
            throw new BadBodyException(413, "The body is too large");
        }
        try {
            T value = MAPPER.readValue(body, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            // its message quotes the body, which may hold a password
        }
        throw new BadBodyException(400, "The body is not the JSON object that is wanted");
    }

    /** No answer of this shop is for a cache: each has a token, or depends on one. */
    static void write(HttpServletResponse response, int status, Object value) throws IOException {
        byte[] body = (MAPPER.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(body);
    }

    /** A number or a boolean is no text. */
    private static void onlyFromStrings(MutableCoercionConfig texts) {
        texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
    }
}
