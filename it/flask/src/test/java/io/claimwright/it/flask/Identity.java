package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * For whom a token is made: a string, or an object of which an identity loader takes a field.
 *
 * @param json the string or object
 */
public record Identity(JsonNode json) {}
