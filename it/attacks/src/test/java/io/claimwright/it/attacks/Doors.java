package io.claimwright.it.attacks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.claimwright.TokenLocation;
import io.claimwright.config.JwtConfig;
import io.claimwright.it.servers.App;
import io.claimwright.it.servers.Container;
import io.claimwright.it.servers.Server;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A server with one application for each configuration that a corpus asks for. */
final class Doors implements AutoCloseable {
    private final Map<Map<String, String>, Door> doors = new HashMap<>();
    private final Server server;

    private Doors(Container container, List<AttackCase> cases) throws Exception {
        List<App> apps = new ArrayList<>();
        for (AttackCase attack : cases) {
            doors.computeIfAbsent(attack.optionsOverHttp(), options -> {
                Door door = new Door("/target" + doors.size(), JwtConfig.from(options));
                TargetJwt jwt = TargetJwt.create(door.config());
                apps.add(App.at(door.path()).atStart(jwt::install).servlet("/it", new TargetServlet()));
                return door;
            });
        }
        this.server = container.start(apps.toArray(new App[0]));
    }

    private record Door(String path, JwtConfig config) {}

    static Doors open(Container container, List<AttackCase> cases) throws Exception {
        return new Doors(container, cases);
    }

    /** Where a case goes: to every place that it and its configuration allow. */
    List<TokenLocation> locations(AttackCase attack) {
        return door(attack).config().locations().stream().filter(attack::isFor).toList();
    }

    /** All that comes back to the token of a case in a place. */
    String send(AttackCase attack, TokenLocation location) throws IOException, InterruptedException {
        return Exchange.send(server.port(), request(door(attack), attack.token(), location));
    }

    private Door door(AttackCase attack) {
        return doors.get(attack.optionsOverHttp());
    }

    private static byte[] request(Door door, String token, TokenLocation location) {
        JwtConfig names = door.config();
        String path = door.path() + "/it";
        String text = switch (location) {
            case HEADERS -> get(path, names.headerName() + ": " + (names.headerType() + " " + token).strip());
            case COOKIES -> get(path, "Cookie: " + names.cookies().accessName() + "=" + token);
            case QUERY_STRING ->
                get(
                        path + "?" + names.queryStringName() + "="
                                + URLEncoder.encode(names.queryStringValuePrefix() + token, StandardCharsets.UTF_8),
                        "Accept: */*");
            case JSON ->
                post(
                        path,
                        JsonNodeFactory.instance
                                .objectNode()
                                .put(names.jsonKey(), token)
                                .toString());
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String get(String target, String header) {
        return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n";
    }

    private static String post(String target, String json) {
        return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nContent-Length: "
                + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
