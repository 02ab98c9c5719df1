package io.claimwright.sample;

import java.util.Set;

public record User(String id, String name, Set<Role> roles) {}
