package shop;

import java.util.Set;

public record User(String id, String name, Set<Role> roles) {}
