package io.claimwright.it.processors;

import io.claimwright.JwtRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request with nothing but a token. */
record Request(String token, Map<String, Object> attributes) implements JwtRequest {
    Request(String token) {
        this(token, new HashMap<>());
    }

    @Override
    public String method() {
        return "GET";
    }

    @Override
    public String queryString() {
        return null;
    }

    @Override
    public List<String> headers(String name) {
        return name.equalsIgnoreCase("Authorization") ? List.of("Bearer " + token) : List.of();
    }

    @Override
    public Object attribute(String name) {
        return attributes.get(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        attributes.put(name, value);
    }
}
