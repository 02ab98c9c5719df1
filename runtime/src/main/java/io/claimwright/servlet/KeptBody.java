package io.claimwright.servlet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request that a guard has looked into. A body can be read once, so it is kept with the
 * request, for the next guard and for the handler. An include does not take it away again: what was
 * read stays read.
 */
final class KeptBody {
    private static final String ATTRIBUTE = KeptBody.class.getName();

    /** Null where the body was larger than a guard wanted to read; then its beginning is lost. */
    private final byte @Nullable [] bytes;

    private KeptBody(byte @Nullable [] bytes) {
        this.bytes = bytes;
    }

    /**
     * The body, read now unless it was read before.
     *
     * @return the body, or null if it is larger than the limit; a body that says so itself is not even begun
     */
    static byte @Nullable [] read(HttpServletRequest request, int limit) throws IOException {
        if (request.getAttribute(ATTRIBUTE) instanceof KeptBody kept) {
            return kept.bytes == null || kept.bytes.length > limit ? null : kept.bytes.clone();
        }
        if (request.getContentLengthLong() > limit) {
            return null;
        }
        byte[] read = request.getInputStream().readNBytes(limit + 1);
        byte[] whole = read.length > limit ? null : read;
        request.setAttribute(ATTRIBUTE, new KeptBody(whole));
        return whole == null ? null : whole.clone();
    }

    /** A request whose body the handler can still read: the same one, unless a guard has looked into it. */
    static HttpServletRequest readable(HttpServletRequest request) {
        if (request instanceof KeptBodyRequest
                || (request instanceof HttpServletRequestWrapper wrapper && wrapper.isWrapperFor(KeptBodyRequest.class))
                || !(request.getAttribute(ATTRIBUTE) instanceof KeptBody kept)
                || kept.bytes == null) {
            return request;
        }
        return new KeptBodyRequest(request, kept.bytes);
    }
}
