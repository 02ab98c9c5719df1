package io.claimwright.it.containers;

import io.claimwright.JwtConfig;
import io.claimwright.SettableClock;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that runs on each container, with a shop whose clock it sets. */
@ParameterizedClass(name = "{0}")
@MethodSource("io.claimwright.it.servers.Container#all")
abstract class OnEachContainer {
    static final Customer ADA = new Customer("c-1", "Ada");

    @Parameter
    Container container;

    final SettableClock clock = SettableClock.startingNow();
    final ShopJwt shop = shop();
    Server server;

    /** Another shop is another key. */
    final ShopJwt shop() {
        return ShopJwt.create(JwtConfig.forTests(clock), new Shop(id -> Optional.of(new Customer(id, "Ada"))));
    }

    /** An application in which the shop is installed. */
    final App app() {
        return App.at("").atStart(shop::install);
    }

    final void start(App... apps) throws Exception {
        server = container.start(apps);
    }

    final String token() {
        return shop.createAccessToken(ADA);
    }

    @AfterEach
    void stop() throws Exception {
        if (server != null) {
            server.stop();
        }
    }
}
