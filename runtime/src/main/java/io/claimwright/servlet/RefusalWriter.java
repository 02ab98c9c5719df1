package io.claimwright.servlet;

import io.claimwright.JwtRefusedException;
import io.claimwright.RefusalKind;
import io.claimwright.RefusalResponse;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a refusal. It never uses {@code sendError}, which would run an error page in between; it
 * throws where nothing that is written would arrive; and an error page that is guarded itself leaves
 * the status as the error has set it.
 */
final class RefusalWriter {
    /** What a handler may have said about a body that the refusal replaces. */
    private static final List<String> OF_THE_BODY = List.of(
            "Content-Length",
            "Content-Encoding",
            "Content-Disposition",
            "Content-Language",
            "Content-Range",
            "Accept-Ranges",
            "ETag",
            "Last-Modified",
            "Expires");

    /** Of a body that nobody reads, no more than this is read to the end. */
    private static final int MAX_SKIPPED = 1024 * 1024;

    private RefusalWriter() {}

    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            JwtRefusedException refused,
            RefusalResponse answer)
            throws IOException {
        if (isAnswered(response, refused)) {
            return;
        }
        if (refused.refusal().kind() == RefusalKind.BODY_TOO_LARGE && isWritable(request, response)) {
            skipBody(request);
        }
        replace(request, response, refused, answer);
    }

    /** Puts an answer in the place of whatever a handler has begun. */
    static void replace(
            HttpServletRequest request, HttpServletResponse response, RuntimeException thrown, RefusalResponse answer)
            throws IOException {
        if (!isWritable(request, response)) {
            throw thrown;
        }
        response.resetBuffer();
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return;
        }
        OF_THE_BODY.forEach(name -> response.setHeader(name, null)); // Servlet 6.1: null removes it
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        body(response, answer.body());
    }

    /** An included servlet can set neither status nor headers. */
    private static boolean isWritable(HttpServletRequest request, HttpServletResponse response) {
        return request.getDispatcherType() != DispatcherType.INCLUDE && !response.isCommitted();
    }

    /** Tomcat answers a body that it can't read by itself, and takes no other answer then. */
    private static boolean isAnswered(HttpServletResponse response, JwtRefusedException refused) {
        return refused.refusal().kind() == RefusalKind.MALFORMED_REQUEST
                && response.isCommitted()
                && response.getStatus() == HttpServletResponse.SC_BAD_REQUEST;
    }

    /**
     * Reads on to where the next request begins, so that the connection can be used for it. Not if the
     * client waits for leave to send the body, which it won't get.
     */
    private static void skipBody(HttpServletRequest request) {
        if (request.getHeader("Expect") != null || request.getContentLengthLong() > MAX_SKIPPED) {
            return;
        }
        try {
            request.getInputStream().skipNBytes(MAX_SKIPPED);
        } catch (IOException | RuntimeException e) {
            // The end, or a broken body: then the container closes the connection.
        }
    }

    /** A servlet that forwarded here may have taken the writer already. */
    private static void body(HttpServletResponse response, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            response.getOutputStream().write(bytes);
        } catch (IllegalStateException e) {
            response.getWriter().write(body);
        }
    }
}
