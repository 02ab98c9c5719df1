package io.claimwright.it.flask;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs recorded answers of Flask-JWT-Extended over HTTP against the generated code, in the flask
 * preset: those that are shipped here, or with {@code -Dconformance.dir=DIR} every {@code *.json} of
 * that folder instead. The package tells what is in a file.
 */
class FlaskConformanceTest {
    private static final String SHIPPED = "src/test/resources/conformance";
    private static final int MOST_SHOWN = 300;

    @ParameterizedTest
    @MethodSource("io.claimwright.it.servers.Container#all")
    void everyAnswerIsTheExpectedOne(Container container) throws Exception {
        List<Case> cases = Case.in(folder());
        List<String> disagreeing = disagreeing(container, cases);
        System.out.printf("%s:%n", container);
        disagreeing.forEach(System.out::println);
        System.out.printf("conformance: %d of %d agree%n", cases.size() - disagreeing.size(), cases.size());
        assertThat(cases).isNotEmpty();
        assertThat(disagreeing).isEmpty();
    }

    /** A relative folder is relative to where Maven was started, not to this module. */
    private static Path folder() {
        String given = System.getProperty("conformance.dir");
        return given == null
                ? Path.of(SHIPPED)
                : Path.of(System.getProperty("conformance.root", "")).resolve(given);
    }

    private static List<String> disagreeing(Container container, List<Case> cases) throws Exception {
        List<String> disagreeing = new ArrayList<>();
        List<CaseApp> apps = new ArrayList<>();
        for (Case one : cases) {
            try {
                apps.add(CaseApp.of(one, "/" + apps.size()));
            } catch (RuntimeException e) {
                disagreeing.add(told(one, new Judgement(false, Json.write(one.expected()), e.toString())));
            }
        }
        Server server = container.start(apps.stream().map(CaseApp::app).toArray(App[]::new));
        try (Client client = new Client(server)) {
            for (CaseApp app : apps) {
                Judgement judgement = judgement(app, client);
                if (!judgement.agrees()) {
                    disagreeing.add(told(app.one(), judgement));
                }
            }
        } finally {
            server.stop();
        }
        return disagreeing;
    }

    private static Judgement judgement(CaseApp app, Client client) {
        try {
            return app.run(client);
        } catch (IOException | RuntimeException e) {
            return new Judgement(false, Json.write(app.one().expected()), e.toString());
        }
    }

    /** On one line, even if the answer is a container's own page. */
    private static String told(Case one, Judgement judgement) {
        String got = judgement.got().replaceAll("\\s+", " ");
        String shown = got.length() > MOST_SHOWN ? got.substring(0, MOST_SHOWN) + "..." : got;
        return one.id() + ": expected " + judgement.expected() + ", got " + shown;
    }
}
