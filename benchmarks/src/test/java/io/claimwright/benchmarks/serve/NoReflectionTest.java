package io.claimwright.benchmarks.serve;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtToken;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Annotations and companions are looked at when the servlets start, and never again. */
final class NoReflectionTest {
    private static final Pattern REFLECTION = Pattern.compile("java/lang/reflect/.*|java/util/ServiceLoader\\..*"
            + "|java/lang/ClassLoader\\..*|java/lang/invoke/MethodHandles.*"
            + "|java/lang/Class\\.(forName|newInstance|getResource|getDeclared|getMethod|getConstructor|getField"
            + "|getAnnotation|isAnnotationPresent|getRecordComponents|getEnumConstants).*");

    private final CallGraph calls = new CallGraph()
            .add(JwtToken.class, "io/claimwright")
            .add(VisitorsToken.class, "io/claimwright/benchmarks/serve");

    @Test
    void noneIsDoneForARequest() {
        Set<String> reached = calls.from(starts(
                "io/claimwright/servlet/JwtServlet.service(",
                "io/claimwright/servlet/JwtFilter.doFilter(",
                "io/claimwright/benchmarks/serve/GuardedServlet.do"));

        assertThat(reached)
                .anyMatch(starts("io/claimwright/keys/HmacKey.verify("))
                .anyMatch(starts("io/claimwright/benchmarks/serve/VisitorsToken$VisitorClaimsReader.read("));
        assertThat(reflective(reached)).isEmpty();
    }

    @Test
    void noneIsDoneWhereThereIsNoServlet() {
        Set<String> reached = calls.from(starts("io/claimwright/benchmarks/serve/VisitorsJwt.verify("));

        assertThat(reached).anyMatch(starts("io/claimwright/keys/HmacKey.verify("));
        assertThat(reflective(reached)).isEmpty();
    }

    /** So that the tests above are no empty promise. */
    @Test
    void whatIsDoneAtTheStartIsSeen() {
        assertThat(reflective(calls.from(starts("io/claimwright/servlet/JwtServlet.init("))))
                .anyMatch(starts("java/lang/reflect/Constructor.newInstance("))
                .anyMatch(starts("java/lang/Class.forName("));
    }

    private static Predicate<String> starts(String... prefixes) {
        return method -> {
            for (String prefix : prefixes) {
                if (method.startsWith(prefix)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static Set<String> reflective(Set<String> methods) {
        return methods.stream()
                .filter(method -> REFLECTION.matcher(method).matches())
                .collect(Collectors.toSet());
    }
}
