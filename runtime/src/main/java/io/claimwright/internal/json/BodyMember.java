package io.claimwright.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * One member of a JSON body. The body is the application's own, of any size and shape within the
 * limit, so the limits of a token do not hold for the rest of it; but it must be JSON to its end.
 *
 * @param shape what the member is
 * @param text its text, where it is a string
 */
public record BodyMember(Shape shape, String text) {
    /** What a member is. */
    public enum Shape {
        /** Not there, null or an empty string. */
        ABSENT,
        /** A string that is not empty. */
        STRING,
        /** Something else that Python takes for false: false, a zero, an empty array or object. */
        ZERO,
        /** Anything else. */
        OTHER
    }

    private static final Pattern ZERO = Pattern.compile("-?0(\\.0*)?([eE].*)?");
    private static final BodyMember NONE = new BodyMember(Shape.ABSENT, "");

    /**
     * Reads a member of the outermost object.
     *
     * @param body the JSON text
     * @param name the member's name
     * @return the member, absent where the text is no object
     * @throws MalformedJsonException if the text is no JSON, or has the member twice
     */
    public static BodyMember read(byte[] body, String name) {
        if (body.length == 0) { // a client may name the type of a body that it does not send
            return NONE;
        }
        try (JsonParser parser = StrictJson.bodyParser(body)) {
            BodyMember found = NONE;
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                found = member(parser, name);
            } else if (parser.currentToken() == null) {
                throw new MalformedJsonException("The text is empty.");
            } else {
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                throw new MalformedJsonException("Something follows the JSON value.");
            }
            return found;
        } catch (IOException e) {
            throw new MalformedJsonException("The text is not JSON.");
        }
    }

    private static BodyMember member(JsonParser parser, String name) throws IOException {
        BodyMember found = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            boolean wanted = name.equals(parser.currentName());
            parser.nextToken();
            if (wanted && found != null) {
                throw new MalformedJsonException("The member is there twice.");
            }
            if (wanted) {
                found = value(parser);
            } else {
                parser.skipChildren();
            }
        }
        return found == null ? NONE : found;
    }

    private static BodyMember value(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING -> {
                String text = parser.getText();
                return text.isEmpty() ? NONE : new BodyMember(Shape.STRING, text);
            }
            case VALUE_NULL -> {
                return NONE;
            }
            case VALUE_FALSE -> {
                return new BodyMember(Shape.ZERO, "");
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                boolean zero = ZERO.matcher(parser.getText()).matches();
                return new BodyMember(zero ? Shape.ZERO : Shape.OTHER, "");
            }
            case START_ARRAY, START_OBJECT -> {
                JsonToken first = parser.nextToken();
                boolean empty = first.isStructEnd();
                if (!empty) {
                    skipToEnd(parser);
                }
                return new BodyMember(empty ? Shape.ZERO : Shape.OTHER, "");
            }
            default -> {
                return new BodyMember(Shape.OTHER, "");
            }
        }
    }

    /** From the first token within an array or object to its end. */
    private static void skipToEnd(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        while (!token.isStructEnd()) {
            parser.skipChildren();
            token = parser.nextToken();
        }
    }

    /** Shows nothing of the body. */
    @Override
    public String toString() {
        return "BodyMember[" + shape + "]";
    }
}
