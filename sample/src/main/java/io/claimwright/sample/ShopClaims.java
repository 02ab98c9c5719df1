package io.claimwright.sample;

import io.claimwright.Claim;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public record ShopClaims(String foo, @Claim("upcase_name") String upcaseName, Set<Role> roles, Optional<UUID> tenant) {}
