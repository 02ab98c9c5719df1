package io.claimwright.processor.read;

import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The token of one profile, as the parameters of its loaders name it. */
final class OwnToken {
    private final String simpleName;
    private final String qualifiedName;

    OwnToken(SourceTypes types, TypeElement profile) {
        this.simpleName = new OriginReader(types)
                .read(profile, new Used())
                .named("", "Token")
                .simpleName();
        String packageName = types.packageOf(profile);
        this.qualifiedName = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** By name: in the first round the token is not there yet, and waiting for it would be for ever. */
    boolean is(TypeMirror parameter) {
        return parameter.getKind() == TypeKind.ERROR
                ? SourceTypes.missing(parameter).equals(Set.of(simpleName))
                : SourceTypes.is(parameter, qualifiedName);
    }

    /** Whether a parameter is a token, though not this one; in the first round that, too, is only a name. */
    boolean isOther(TypeMirror parameter) {
        boolean token = parameter.getKind() == TypeKind.ERROR
                ? SourceTypes.missing(parameter).stream().allMatch(name -> name.endsWith("Token"))
                : TokenType.of(parameter).isPresent();
        return token && !is(parameter);
    }

    /** For messages, next to the name that a parameter has instead. */
    String name(String instead) {
        return instead.equals(simpleName) ? qualifiedName : simpleName;
    }
}
