package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A user as a user lookup finds one.
 *
 * @param json what is known of the user
 */
public record Person(JsonNode json) {}
