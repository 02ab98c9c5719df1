package io.claimwright.processor;

import com.auth0.jwt.JWT;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.palantir.javapoet.JavaFile;
import io.claimwright.JwtProfile;
import jakarta.servlet.Servlet;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The jars that a user of the library compiles with. */
public final class TestLibraries {
    private static final List<Class<?>> ONE_OF_EACH = List.of(
            JwtProfile.class,
            JWT.class,
            JsonFactory.class,
            ObjectMapper.class,
            JsonInclude.class,
            Servlet.class,
            Nullable.class);

    private TestLibraries() {}

    /** Them, with what goes before them. */
    public static List<Path> path(List<Path> first) {
        return Stream.concat(first.stream(), ONE_OF_EACH.stream().map(TestLibraries::place))
                .toList();
    }

    /** The processor, and what it stands on. */
    static List<Path> processor() {
        return List.of(place(JwtProcessor.class), place(JavaFile.class));
    }

    /** The jar, or the folder, that a class comes from. */
    public static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
