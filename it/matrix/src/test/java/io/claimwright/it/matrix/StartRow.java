package io.claimwright.it.matrix;

import io.claimwright.config.JwtConfig;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.StartFailedException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of the matrix about a configuration with which an application does not start.
 *
 * @param what told in a few words
 * @param about which lines of the design it shows
 * @param options by their names in the environment, on top of a good secret
 * @param words which the message has
 */
record StartRow(String what, List<Design> about, Map<String, String> options, List<String> words) implements Line {
    static StartRow startWith(String what, Design about, Map<String, String> options, String... words) {
        return new StartRow(what, List.of(about), options, Arrays.asList(words));
    }

    @Override
    public Set<String> covers() {
        Set<String> all = new LinkedHashSet<>();
        about.forEach(line -> all.add(Needs.design(line)));
        return all;
    }

    /** What is not as expected. */
    List<String> complaints(Container container) throws Exception {
        App app = App.at("")
                .atStart(context -> PlainJwt.create(JwtConfig.from(options)).install(context));
        try {
            container.start(app).stop();
            return List.of("the application started");
        } catch (StartFailedException e) {
            String told = told(e);
            Complaints complaints = new Complaints();
            words.forEach(word -> complaints.unlessEqual("says " + word, true, told.contains(word), told));
            return complaints.all();
        }
    }

    private static String told(Throwable thrown) {
        return thrown == null ? "" : thrown.getMessage() + "\n" + told(thrown.getCause());
    }

    @Override
    public String toString() {
        return what;
    }
}
