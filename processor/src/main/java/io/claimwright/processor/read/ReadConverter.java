package io.claimwright.processor.read;

import com.palantir.javapoet.TypeName;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A converter that a component names.
 *
 * @param type its class
 * @param javaType what it makes of a claim
 * @param claimType the claim's type
 */
record ReadConverter(Located<TypeElement> type, TypeName javaType, TypeMirror claimType) {
    /** Whether it makes values of this type. */
    boolean makes(TypeMirror wanted, SourceTypes types) {
        return javaType.equals(TypeName.get(types.boxed(wanted)));
    }

    /** Whether values of its type occur in another type. */
    boolean occursIn(TypeMirror wanted, SourceTypes types) {
        return makes(wanted, types) || SourceTypes.parts(wanted).stream().anyMatch(part -> occursIn(part, types));
    }
}
