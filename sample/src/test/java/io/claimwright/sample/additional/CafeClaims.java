package io.claimwright.sample.additional;

import io.claimwright.Claim;

public record CafeClaims(
        String aud, String foo, @Claim("upcase_name") String upcaseName) {}
