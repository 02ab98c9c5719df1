package io.claimwright.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A component of a claims record.
 *
 * @param name its name in Java
 * @param claim its name in a token
 * @param javaType its type as declared
 * @param type its type as a claim, without the {@code Optional}
 * @param valueType its Java type without the {@code Optional}
 * @param isOptional whether it is an {@code Optional}
 */
public record ClaimComponent(
        String name, String claim, TypeName javaType, ClaimType type, TypeName valueType, boolean isOptional) {}
