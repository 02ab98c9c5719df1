package io.claimwright.report.read;

import java.util.List;
import java.util.Random;

/** Writes chains of servlets that say anything that may be said, of any method. */
final class RandomServlets {
    private static final List<String> METHODS =
            List.of("doGet", "doHead", "doPost", "doPut", "doPatch", "doDelete", "doOptions");
    private static final List<String> SAID = List.of(
            "",
            "",
            "@JwtPublic ",
            "@JwtRequired ",
            "@JwtRequired(fresh = true) ",
            "@JwtRequired(optional = true) ",
            "@JwtRequired(refresh = true) ",
            "@Own ");
    private static final List<String> OF_CLASS =
            List.of("", "", "", "@JwtPublic ", "@JwtRequired ", "@JwtRequired(verifyType = false) ", "@Own ");
    private static final String HEAD = """
            package any;
            import io.claimwright.*;
            import io.claimwright.servlet.JwtServlet;
            import jakarta.servlet.http.*;
            import java.lang.annotation.*;
            public final class Servlets {
              @JwtProfile public static final class Shop {}
              @Retention(RetentionPolicy.RUNTIME)
              @JwtRequired(skipRevocationCheck = true, locations = TokenLocation.COOKIES) @interface Own {}
            """;

    private final Random random;

    RandomServlets(Random random) {
        this.random = random;
    }

    /** So many chains of so many classes each. */
    String source(int chains, int length) {
        StringBuilder source = new StringBuilder(HEAD);
        for (int chain = 0; chain < chains; chain++) {
            String above = "JwtServlet";
            for (int link = 0; link < length; link++) {
                String name = "S" + chain + "_" + link;
                source.append("  %sstatic class %s extends %s {\n".formatted(any(OF_CLASS), name, above));
                METHODS.forEach(method -> method(method, source));
                source.append("  }\n");
                above = name;
            }
        }
        return source.append("}\n").toString();
    }

    private void method(String name, StringBuilder source) {
        if (random.nextInt(3) == 0) {
            source.append("    %s@Override protected void %s(HttpServletRequest q, HttpServletResponse s) {}\n"
                    .formatted(any(SAID), name));
        }
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
