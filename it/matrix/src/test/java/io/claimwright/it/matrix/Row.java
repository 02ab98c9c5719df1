package io.claimwright.it.matrix;

import io.claimwright.JwtRequired;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.it.matrix.Door.Profile;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Server;
import io.claimwright.keys.JwtKey;
import io.claimwright.servlet.JwtFilter;
import jakarta.servlet.Servlet;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** A line of the matrix: an application, a request to it, and what is expected. */
final class Row implements Line {
    private static final String PATH = "/it";

    private final String what;
    private final Set<String> about = new LinkedHashSet<>();
    private final List<Class<? extends Annotation>> loaders = new ArrayList<>();
    private final Script script = new Script();
    private List<Profile> profiles = List.of(Profile.PLAIN);
    private final Map<String, String> environment = new HashMap<>();
    private Consumer<JwtConfigBuilder> options = config -> {};
    private Class<? extends Servlet> servlet = Handlers.Standard.class;
    private Handler handler;
    private JwtFilter filter;
    private Function<World, Sent> request = it -> Sent.get();
    private Expected expected;

    private Row(String what) {
        this.what = what;
    }

    /** A row, told in a few words. */
    static Row row(String what) {
        return new Row(what);
    }

    /** Which lines of the design it shows. */
    Row about(Design... lines) {
        for (Design line : lines) {
            about.add(Needs.design(line));
        }
        return this;
    }

    /** Which profiles are installed; without this, one without loaders. */
    Row of(Profile... several) {
        profiles = List.of(several);
        return this;
    }

    /** What differs from the defaults. */
    Row with(Consumer<JwtConfigBuilder> different) {
        options = options.andThen(different);
        return this;
    }

    /** An option by its name in the environment, from which then all of them come. */
    Row environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    private JwtConfig config(String secret) {
        if (!environment.isEmpty()) {
            Map<String, String> all = new HashMap<>(environment);
            all.put("JWT_SECRET_KEY", secret);
            return JwtConfig.from(all);
        }
        JwtConfigBuilder config = JwtConfig.builder(JwtKey.hs256(secret.getBytes(StandardCharsets.US_ASCII)));
        options.accept(config);
        return config.build();
    }

    /** Which servlet is asked; without this, one that says {@code @JwtRequired} and no more. */
    Row at(Class<? extends Servlet> other) {
        servlet = other;
        return this;
    }

    /** What that servlet does beside telling. */
    Row does(Handler action) {
        handler = action;
        return this;
    }

    Row behind(JwtFilter guarding) {
        filter = guarding;
        return this;
    }

    /** The loader whose answer this row is about. */
    Row asks(Class<? extends Annotation> loader) {
        loaders.add(loader);
        about.add(Needs.loader(loader));
        return this;
    }

    /** The loader answers this, and the row is about it. */
    Row says(Class<? extends Annotation> loader, Object answer) {
        return given(loader, answer).asks(loader);
    }

    /** The loader would answer this. */
    Row given(Class<? extends Annotation> loader, Object answer) {
        script.says(loader, answer);
        return this;
    }

    /** The loader throws, and the row is about it. */
    Row fails(Class<? extends Annotation> loader) {
        script.fails(loader);
        loaders.add(loader);
        about.add(Needs.failing(loader));
        return this;
    }

    Row sends(Function<World, Sent> asked) {
        request = asked;
        return this;
    }

    Row answers(Expected answer) {
        expected = answer;
        return this;
    }

    @Override
    public Set<String> covers() {
        Set<String> all = new LinkedHashSet<>(about);
        all.addAll(expected.covers());
        expected.yes().ifPresent(yes -> guardArguments().forEach(name -> all.add(Needs.guardArgument(name, yes))));
        return all;
    }

    /** What the guard on the servlet says that is not the default. */
    private List<String> guardArguments() {
        JwtRequired guard = servlet.getAnnotation(JwtRequired.class);
        return guard == null
                ? List.of()
                : Arrays.stream(JwtRequired.class.getDeclaredMethods())
                        .filter(argument -> !isDefault(guard, argument))
                        .map(Method::getName)
                        .toList();
    }

    private static boolean isDefault(JwtRequired guard, Method argument) {
        try {
            return Arrays.deepEquals(new Object[] {argument.invoke(guard)}, new Object[] {argument.getDefaultValue()});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The row as an application of its own. */
    Running at(String path) {
        World world = new World(profiles, this::config, script, handler);
        App app = App.at(path);
        world.doors().values().forEach(door -> app.atStart(door.install()));
        if (filter != null) {
            app.atStart(filter::register);
        }
        app.servlet(PATH, instance(world));
        return new Running(app, world);
    }

    private Servlet instance(World world) {
        try {
            return servlet.getDeclaredConstructor(World.class).newInstance(world);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return what;
    }

    /** A row whose application is described. */
    final class Running {
        private final App app;
        private final World world;

        private Running(App app, World world) {
            this.app = app;
            this.world = world;
        }

        App app() {
            return app;
        }

        Row row() {
            return Row.this;
        }

        /** What is not as expected. */
        List<String> complaints(Server server, Log log) {
            try {
                Exchange exchange = Exchange.of(server, app.path() + PATH, request.apply(world), log);
                List<String> complaints = new ArrayList<>(expected.complaints(exchange));
                loaders.stream()
                        .filter(loader -> !script.wasAsked(loader))
                        .forEach(loader -> complaints.add("@" + loader.getSimpleName() + " was not called"));
                script.locksHeld().forEach(lock -> complaints.add("a loader was called under the lock of " + lock));
                return complaints;
            } catch (RuntimeException e) {
                return List.of(e.toString());
            }
        }
    }
}
