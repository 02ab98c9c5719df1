package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import io.claimwright.Guard;
import io.claimwright.TokenLocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The arguments of {@code jwt_required} as a guard. */
final class GuardArguments {
    private GuardArguments() {}

    static Guard guard(JsonNode arguments) {
        Guard guard = Guard.standard();
        for (Map.Entry<String, JsonNode> argument : arguments.properties()) {
            guard = with(guard, argument.getKey(), argument.getValue());
        }
        return guard;
    }

    private static Guard with(Guard guard, String name, JsonNode value) {
        boolean on = value.asBoolean();
        return switch (name) {
            case "optional" -> on ? guard.asOptional() : guard;
            case "fresh" -> on ? guard.needFresh() : guard;
            case "refresh" -> on ? guard.needRefresh() : guard;
            case "verify_type" -> on ? guard : guard.anyType();
            case "skip_revocation_check" -> on ? guard.evenRevoked() : guard;
            case "locations" -> guard.at(locations(value));
            default -> throw new IllegalArgumentException("A guard's argument " + name);
        };
    }

    /** One name, several, or null for those of the configuration. */
    private static TokenLocation[] locations(JsonNode value) {
        List<TokenLocation> locations = new ArrayList<>();
        if (value.isTextual()) {
            locations.add(location(value.textValue()));
        }
        value.forEach(name -> locations.add(location(name.textValue())));
        return locations.toArray(TokenLocation[]::new);
    }

    private static TokenLocation location(String name) {
        return Arrays.stream(TokenLocation.values())
                .filter(location -> location.option().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A location " + name));
    }
}
