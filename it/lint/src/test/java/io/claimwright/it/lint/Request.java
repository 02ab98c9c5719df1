package io.claimwright.it.lint;

import io.claimwright.JwtRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request with nothing but its Authorization headers. */
record Request(List<String> authorization, Map<String, Object> attributes) implements JwtRequest {
    Request(List<String> authorization) {
        this(authorization, new HashMap<>());
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
        return name.equalsIgnoreCase("Authorization") ? authorization : List.of();
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
