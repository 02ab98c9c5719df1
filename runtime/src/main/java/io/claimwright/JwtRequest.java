package io.claimwright;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guard needs of a request, whatever framework it comes from. A servlet's request becomes one
 * with {@code io.claimwright.servlet.ServletJwtRequest.of(request)}; another framework needs a class
 * of these methods.
 *
 * <p>A request is used by one thread at a time.
 */
public interface JwtRequest {
    /**
     * The HTTP method.
     *
     * @return the method as the client sent it, {@code GET} and the like
     */
    String method();

    /**
     * All values of a header, one element per header line, in the order in which they came.
     *
     * @param name the header's name, in any case
     * @return the values, empty where the header is absent
     */
    List<String> headers(String name);

    /**
     * The query string as the client sent it, still encoded.
     *
     * @return the part of the URL behind the question mark, or null where there is none
     */
    @Nullable
    String queryString();

    /**
     * The values of a field of a form in the body, which the handler can still read. It is asked only
     * where the configuration looks for CSRF values in forms.
     *
     * @param name the field's name
     * @return the values, empty where there is no such field; by default none
     */
    default List<String> formField(String name) {
        return List.of();
    }

    /**
     * The whole body, which the handler can still read. It is asked only where a token may stand in a
     * JSON body.
     *
     * @param limit the most bytes that are wanted
     * @return the body, or null if it is larger than that; by default an empty one
     * @throws IOException if the body can't be read
     */
    default byte @Nullable [] body(int limit) throws IOException {
        return new byte[0];
    }

    /**
     * A value that was kept with this request.
     *
     * @param name the name under which it was kept
     * @return the value, or null where there is none
     */
    @Nullable
    Object attribute(String name);

    /**
     * Keeps a value with this request, for as long as the request is served. A client must not be
     * able to set it.
     *
     * @param name the name under which to keep it
     * @param value the value
     */
    void setAttribute(String name, Object value);
}
