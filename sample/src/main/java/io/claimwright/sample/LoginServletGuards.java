package io.claimwright.sample;

import io.claimwright.spi.JwtGenerated;
import io.claimwright.spi.ServletGuards;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * The guards of {@link LoginServlet}.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(from = LoginServlet.class)
public final class LoginServletGuards implements ServletGuards {
    /**
     * For the servlet's base class, which finds this class by its name.
     */
    public LoginServletGuards() {}

    @Override
    public Map<String, Rule> rules() {
        return Map.of("doPost", Rule.everyone());
    }
}
