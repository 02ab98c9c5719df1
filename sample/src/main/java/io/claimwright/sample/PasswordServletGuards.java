package io.claimwright.sample;

import io.claimwright.spi.Guard;
import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link PasswordServlet}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(from = PasswordServlet.class)
public final class PasswordServletGuards implements ServletGuards {
    /**
     * For the servlet's base class, which finds this class by its name.
     */
    public PasswordServletGuards() {}

    @Override
    public Map<String, Rule> rules() {
        return Map.of("doPost", Rule.required(Guard.standard().needFresh()));
    }
}
