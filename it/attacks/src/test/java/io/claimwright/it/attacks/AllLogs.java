package io.claimwright.it.attacks;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * All that is logged or printed while it is open, at the finest level. The containers stay at INFO: below
 * it they log requests as they come in, whatever they are for. Tomcat does so at INFO with a cookie header
 * that is none.
 */
final class AllLogs extends Handler implements AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final Handler[] console = root.getHandlers();
    private final List<Logger> containers =
            List.of(Logger.getLogger("org.apache"), Logger.getLogger("org.eclipse.jetty"));
    private final Logger badCookies = Logger.getLogger("org.apache.tomcat.util.http.parser.Cookie");
    private final Formatter formatter = new SimpleFormatter();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream text = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    AllLogs() {
        setLevel(Level.ALL);
        root.setLevel(Level.ALL);
        containers.forEach(container -> container.setLevel(Level.INFO));
        badCookies.setLevel(Level.WARNING);
        for (Handler each : console) {
            root.removeHandler(each);
        }
        root.addHandler(this);
        System.setOut(text);
        System.setErr(text);
    }

    @Override
    public void publish(LogRecord entry) {
        text.print(formatter.format(entry));
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.removeHandler(this);
        root.setLevel(before);
        for (Handler each : console) {
            root.addHandler(each);
        }
        containers.forEach(container -> container.setLevel(null));
        badCookies.setLevel(null);
    }
}
