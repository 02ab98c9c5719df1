package io.claimwright.sample;

import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.Guard;
import io.claimwright.spi.JwtGenerated;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link OrderHandlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(from = OrderHandlers.class)
public final class GuardedOrderHandlers {
    private static final Guard PLACE = Guard.standard();

    private final OrderHandlers handlers;

    private final ShopJwt jwt;

    /**
     * Puts the guards before the handlers.
     *
     * @param handlers what is called for a request that is let in
     * @param jwt lets it in
     */
    public GuardedOrderHandlers(OrderHandlers handlers, ShopJwt jwt) {
        this.handlers = Objects.requireNonNull(handlers, "handlers");
        this.jwt = Objects.requireNonNull(jwt, "jwt");
    }

    /**
     * Calls {@code place} if the request is let in.
     *
     * @throws JwtRefusedException if it is not
     */
    Receipt place(JwtRequest request, Order order) {
        ShopToken token = jwt.require(request, PLACE);
        return handlers.place(token, jwt.user(request), order);
    }
}
