package io.claimwright.sample;

/** What a customer gets for an order. */
record Receipt(String item, String buyer, String buyerId) {}
