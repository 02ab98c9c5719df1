package io.claimwright.it.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the library logs while this is open, which nothing else shows then. */
final class Log extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("io.claimwright");
    private final List<LogRecord> records = new ArrayList<>();

    private Log() {}

    static Log open() {
        Log log = new Log();
        log.logger.addHandler(log);
        log.logger.setUseParentHandlers(false);
        return log;
    }

    synchronized void clear() {
        records.clear();
    }

    synchronized boolean isEmpty() {
        return records.isEmpty();
    }

    /** Whether something was logged with a cause of this message. */
    synchronized boolean hasCause(String message) {
        return records.stream().anyMatch(entry -> hasCause(entry.getThrown(), message));
    }

    private static boolean hasCause(Throwable thrown, String message) {
        return thrown != null && (message.equals(thrown.getMessage()) || hasCause(thrown.getCause(), message));
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        records.add(entry);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
