package io.claimwright.it.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Tomcat logs while this is open. */
final class TomcatLog extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("org.apache.catalina");
    private final List<Throwable> thrown = new ArrayList<>();

    private TomcatLog() {}

    static TomcatLog open() {
        TomcatLog log = new TomcatLog();
        log.logger.addHandler(log);
        return log;
    }

    synchronized Throwable lastThrown() {
        return thrown.isEmpty() ? null : thrown.get(thrown.size() - 1);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (entry.getThrown() != null) {
            thrown.add(entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
