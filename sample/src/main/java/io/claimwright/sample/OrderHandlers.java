package io.claimwright.sample;

import io.claimwright.JwtRequired;

/** Takes orders. It knows nothing of HTTP; {@code GuardedOrderHandlers} is generated from it. */
class OrderHandlers {
    @JwtRequired
    Receipt place(ShopToken token, User user, Order order) {
        return new Receipt(order.item(), user.name(), token.subject());
    }
}
