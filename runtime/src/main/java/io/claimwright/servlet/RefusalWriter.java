package io.claimwright.servlet;

import io.claimwright.JwtRefusedException;
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

    private RefusalWriter() {}

    static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            JwtRefusedException refused,
            RefusalResponse answer)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.INCLUDE || response.isCommitted()) {
            throw refused; // an included servlet can set neither status nor headers
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
