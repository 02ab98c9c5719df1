package io.claimwright.sample;

/** What a customer sends to {@code POST /orders}. */
record Order(String item) {
    Order {
        if (item.isBlank()) {
            throw new IllegalArgumentException("An order names an item.");
        }
    }
}
