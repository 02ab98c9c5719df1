package io.claimwright.it.processors;

import lombok.Builder;
import lombok.Value;

/** What a handler answers: a mapper makes it, with Lombok's builder. */
@Value
@Builder
public class Card {
    String name;
    int floors;
}
