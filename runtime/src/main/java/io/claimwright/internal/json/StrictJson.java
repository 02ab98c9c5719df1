package io.claimwright.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * How jackson-core is set up here: UTF-8 and no guess at another charset, no member twice at any
 * depth, and limits on everything that a token could make large.
 */
public final class StrictJson {
    /** The most levels that arrays and objects may be nested. */
    public static final int MAX_DEPTH = 32;

    /** The most members that all objects of a text may have together. */
    public static final int MAX_MEMBERS = 256;

    /** The most characters that a number may have. */
    public static final int MAX_NUMBER_LENGTH = 64;

    /** The most bytes that a string or a name may have. */
    static final int MAX_STRING_LENGTH = 8192;

    private static final int MAX_DEPTH_OF_BODIES = 1000;

    /**
     * For a body, which is the application's: its shape is not ours to limit, its size has a limit
     * already. Only the levels take more memory than their text.
     */
    private static final JsonFactory OF_BODIES = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH_OF_BODIES)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private StrictJson() {}

    /** From characters: with this factory, jackson-core before 2.23 throws a NullPointerException for bytes. */
    static JsonParser bodyParser(byte[] text) {
        refuseUnlessUtf8(text);
        try {
            return OF_BODIES.createParser(new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MalformedJsonException("The text is not JSON.");
        }
    }

    static void refuseUnlessUtf8(byte[] text) {
        if (!isUtf8(text)) {
            throw new MalformedJsonException("The text is not UTF-8.");
        }
    }

    /** jackson-core takes overlong forms and encoded surrogates; the JDK's decoder does not. */
    private static boolean isUtf8(byte[] text) {
        if (JsonStrings.isAscii(text, 0)) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
