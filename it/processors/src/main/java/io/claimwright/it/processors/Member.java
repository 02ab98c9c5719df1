package io.claimwright.it.processors;

import lombok.Builder;
import lombok.Value;

/** A user whose accessors are Lombok's. */
@Value
@Builder
public class Member {
    String id;
    String name;
    int level;
}
