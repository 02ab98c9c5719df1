package io.claimwright.processor.read;

import io.claimwright.processor.model.ClaimType.Audience.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.TypeMirror;

/** As what the {@code aud} claim may be declared. */
final class AudienceForm {
    private AudienceForm() {}

    static Optional<Form> of(TypeMirror type) {
        if (SourceTypes.is(type, String.class)) {
            return Optional.of(Form.STRING);
        }
        List<? extends TypeMirror> arguments = SourceTypes.arguments(type);
        if (arguments.size() != 1 || !SourceTypes.is(arguments.get(0), String.class)) {
            return Optional.empty();
        }
        if (SourceTypes.is(type, List.class)) {
            return Optional.of(Form.LIST);
        }
        return SourceTypes.is(type, Set.class) ? Optional.of(Form.SET) : Optional.empty();
    }
}
