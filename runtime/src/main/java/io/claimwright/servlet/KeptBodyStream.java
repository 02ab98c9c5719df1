package io.claimwright.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Bytes that are all there, in the shape of a body that may have to be waited for. */
final class KeptBodyStream extends ServletInputStream {
    private final ServletRequest request;
    private final ByteArrayInputStream bytes;
    private @Nullable ReadListener listener;

    KeptBodyStream(ServletRequest request, byte[] body) {
        this.request = request;
        this.bytes = new ByteArrayInputStream(body);
    }

    @Override
    public int read() {
        return bytes.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return bytes.read(target, offset, length);
    }

    @Override
    public int available() {
        return bytes.available();
    }

    @Override
    public boolean isFinished() {
        return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
        return !isFinished();
    }

    /** Calls the listener on a thread of the container, which is where it expects to be called. */
    @Override
    public void setReadListener(ReadListener called) {
        Objects.requireNonNull(called, "called");
        if (listener != null) {
            throw new IllegalStateException("There is a ReadListener already.");
        }
        if (!request.isAsyncStarted()) {
            throw new IllegalStateException("A ReadListener needs request.startAsync() first.");
        }
        listener = called;
        request.getAsyncContext().start(() -> tell(called));
    }

    private void tell(ReadListener called) {
        try {
            if (!isFinished()) {
                called.onDataAvailable();
            }
            if (isFinished()) {
                called.onAllDataRead();
            }
        } catch (IOException | RuntimeException e) {
            called.onError(e);
        }
    }
}
