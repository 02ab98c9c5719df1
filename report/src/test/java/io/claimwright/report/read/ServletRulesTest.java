package io.claimwright.report.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.Guard;
import io.claimwright.report.Compiled;
import io.claimwright.report.model.Rule;
import io.claimwright.report.model.TypeName;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.RuntimeRules;
import io.claimwright.spi.ServletGuards;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report merges the guards of servlets as the runtime does: both are asked about the same classes. */
class ServletRulesTest {
    @TempDir
    private Path work;

    @Test
    void everyShapeThatTheContainersAreTestedWithIsReadAsTheRuntimeReadsIt() throws Exception {
        Path classes = Compiled.in(work).app("shapes").run();

        assertThat(compare(classes)).isGreaterThan(25);
    }

    @Test
    void soAreServletsThatNobodyHasThoughtOf() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("ServletRulesTest: -Dseed=" + seed);
        RandomServlets servlets = new RandomServlets(new Random(seed));
        Path classes = Compiled.in(work)
                .source("any/Servlets.java", servlets.source(30, 5))
                .run();

        assertThat(compare(classes)).as("seed %d", seed).isEqualTo(150);
    }

    /** How many servlets were compared. */
    private static int compare(Path folder) throws IOException, UnreadablePlaceException {
        Classes classes = new Classes(new Notes());
        classes.add(new ClassPlace("all", folder));
        DeclaredRules declared = new DeclaredRules(classes, new Profiles(classes), new Notes());
        int compared = 0;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            for (ClassFacts type : classes.of("all")) {
                Class<?> servlet = load(loader, type.name().replace('/', '.'));
                if (JwtServlet.class.isAssignableFrom(servlet)) {
                    assertThat(read(new ServletRules(classes.upwards(type), declared)))
                            .as(type.name())
                            .isEqualTo(runtime(RuntimeRules.of(servlet)));
                    compared++;
                }
            }
        }
        return compared;
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Set<String>> runtime(Map<String, List<ServletGuards.Rule>> rules) {
        Map<String, Set<String>> texts = new TreeMap<>();
        rules.forEach((method, all) -> {
            Set<String> ofMethod = new TreeSet<>();
            all.forEach(rule -> ofMethod.add(rule.open() ? "open" : text(rule.guard(), rule.profile())));
            texts.put(method, ofMethod);
        });
        return texts;
    }

    private static String text(Guard guard, Class<?> profile) {
        List<String> predicates = guard.predicates().stream()
                .map(predicate -> predicate.getClass().getCanonicalName())
                .toList();
        return text(
                guard.optional(),
                guard.fresh(),
                guard.refresh(),
                guard.verifyType(),
                guard.skipRevocationCheck(),
                guard.locations().stream().map(Enum::name).toList(),
                predicates,
                profile == void.class ? "" : profile.getCanonicalName());
    }

    private static Map<String, Set<String>> read(ServletRules rules) {
        Map<String, Set<String>> texts = new TreeMap<>();
        for (String method : RuntimeRules.methods()) {
            Set<String> ofMethod = new TreeSet<>();
            rules.of(method)
                    .forEach(rule -> ofMethod.add(rule instanceof Rule.Required required ? text(required) : "open"));
            if (!ofMethod.isEmpty()) {
                texts.put(method, ofMethod);
            }
        }
        return texts;
    }

    private static String text(Rule.Required rule) {
        io.claimwright.report.model.Guard guard = rule.guard();
        return text(
                guard.optional(),
                guard.fresh(),
                guard.refresh(),
                guard.verifyType(),
                guard.skipRevocationCheck(),
                guard.locations(),
                guard.predicates().stream().map(TypeName::qualified).toList(),
                guard.profile()
                        .filter(io.claimwright.report.model.Guard.NamedProfile::said)
                        .map(profile -> profile.type().qualified())
                        .orElse(""));
    }

    private static String text(Object... parts) {
        return List.of(parts).toString();
    }
}
