package io.claimwright.it.containers;

import io.claimwright.SettableClock;
import io.claimwright.config.JwtConfig;
import io.claimwright.config.JwtConfigBuilder;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.Shop;
import io.claimwright.it.containers.shop.ShopJwt;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import io.claimwright.keys.JwtKey;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** Another shop, which is configured. */
    final ShopJwt shop(Consumer<JwtConfigBuilder> options) {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        JwtConfigBuilder config = JwtConfig.builder(JwtKey.hs256(secret)).clock(clock);
        options.accept(config);
        return ShopJwt.create(config.build(), new Shop(id -> Optional.of(new Customer(id, "Ada"))));
    }

    /** An application in which the shop is installed. */
    final App app() {
        return app(shop);
    }

    static App app(ShopJwt installed) {
        return App.at("").atStart(installed::install);
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
