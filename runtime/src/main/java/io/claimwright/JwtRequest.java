package io.claimwright;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guard needs of a request, whatever framework it comes from. A servlet's request becomes one
 * with {@code io.claimwright.servlet.ServletJwtRequest.of(request)}; another framework needs a class
 * of these three methods.
 *
 * <p>A request is used by one thread at a time.
 */
public interface JwtRequest {
    /**
     * All values of a header, one element per header line, in the order in which they came.
     *
     * @param name the header's name, in any case
     * @return the values, empty where the header is absent
     */
    List<String> headers(String name);

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
