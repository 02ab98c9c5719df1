package io.claimwright.report.read;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The names in class files that mean something to this reader. */
final class Library {
    static final String JWT_REQUIRED = "io/claimwright/JwtRequired";
    static final String JWT_PUBLIC = "io/claimwright/JwtPublic";
    static final String JWT_PROFILE = "io/claimwright/JwtProfile";
    static final String LOADERS = "io/claimwright/";
    static final String JWT_SERVLET = "io/claimwright/servlet/JwtServlet";
    static final String GENERATED = "io/claimwright/spi/JwtGenerated";
    static final String GENERATED_TOKEN = "io/claimwright/spi/GeneratedToken";

    static final String SERVLET = "jakarta/servlet/Servlet";
    static final String GENERIC_SERVLET = "jakarta/servlet/GenericServlet";
    static final String HTTP_SERVLET = "jakarta/servlet/http/HttpServlet";
    static final String WEB_SERVLET = "jakarta/servlet/annotation/WebServlet";

    /** What a servlet's method takes. */
    static final String EXCHANGE =
            "(Ljakarta/servlet/http/HttpServletRequest;Ljakarta/servlet/http/HttpServletResponse;)";

    static final String ANY_EXCHANGE = "(Ljakarta/servlet/ServletRequest;Ljakarta/servlet/ServletResponse;)";

    /** The HTTP methods by the servlet's method, in the order of the specification; a JwtServlet refuses TRACE. */
    static final List<Map.Entry<String, String>> HANDLERS = List.of(
            Map.entry("doGet", "GET"),
            Map.entry("doHead", "HEAD"),
            Map.entry("doPost", "POST"),
            Map.entry("doPut", "PUT"),
            Map.entry("doPatch", "PATCH"),
            Map.entry("doDelete", "DELETE"),
            Map.entry("doOptions", "OPTIONS"));

    /** Not all below {@code io/claimwright}: the examples of the library are somebody's application, too. */
    private static final Pattern OWN =
            Pattern.compile("io/claimwright/((config|internal|keys|revocation|servlet|spi)/.*|[^/]*)");

    private Library() {}

    /** Whether a class belongs to the JDK, to Jakarta or to the library, so that what it is is known. */
    static boolean isKnown(String name) {
        return name.startsWith("java/")
                || name.startsWith("javax/")
                || name.startsWith("jakarta/")
                || OWN.matcher(name).matches();
    }
}
