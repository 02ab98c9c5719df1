package io.claimwright.sample.recipes;

import io.claimwright.JwtRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What another framework than servlets needs, for tokens in headers, cookies and query strings. */
final class BearerRequest implements JwtRequest {
    private final String token;
    private final Map<String, Object> attributes = new HashMap<>();

    BearerRequest(String token) {
        this.token = token;
    }

    @Override
    public String method() {
        return "POST";
    }

    @Override
    public List<String> headers(String name) {
        return name.equalsIgnoreCase("Authorization") ? List.of("Bearer " + token) : List.of();
    }

    @Override
    public String queryString() {
        return null;
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
