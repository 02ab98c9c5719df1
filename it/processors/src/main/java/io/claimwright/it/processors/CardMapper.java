package io.claimwright.it.processors;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** MapStruct writes it, out of accessors that Lombok writes. */
@Mapper
public interface CardMapper {
    @Mapping(target = "floors", source = "level")
    Card card(Member member);

    /** From the generated token, which MapStruct has to wait for. */
    @Mapping(target = "floors", source = "level")
    Card card(MuseumClaims claims);
}
