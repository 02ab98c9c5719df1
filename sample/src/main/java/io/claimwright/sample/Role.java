package io.claimwright.sample;

public enum Role {
    CUSTOMER,
    CLERK
}
