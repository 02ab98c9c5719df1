package io.claimwright.servlet;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request whose body a guard has read, for whoever reads it next. */
final class KeptBodyRequest extends HttpServletRequestWrapper {
    private final byte[] body;
    private @Nullable ServletInputStream stream;
    private @Nullable BufferedReader reader;

    KeptBodyRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
        if (reader != null) {
            throw new IllegalStateException("The body is being read with getReader().");
        }
        if (stream == null) {
            stream = new KeptBodyStream(getRequest(), body);
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (stream != null) {
            throw new IllegalStateException("The body is being read with getInputStream().");
        }
        if (reader == null) {
            reader = new BufferedReader(new InputStreamReader(new ByteArrayInputStream(body), charset()));
        }
        return reader;
    }

    /** JSON is UTF-8 (RFC 8259 section 8.1), and the guard took it for nothing else, whatever is declared. */
    private String charset() {
        String type = getHeader("Content-Type"); // getContentType() of Jetty throws for a charset that is none
        if (type != null && type.toLowerCase(Locale.ROOT).contains("json")) {
            return StandardCharsets.UTF_8.name();
        }
        return Objects.requireNonNullElse(getCharacterEncoding(), StandardCharsets.ISO_8859_1.name());
    }
}
