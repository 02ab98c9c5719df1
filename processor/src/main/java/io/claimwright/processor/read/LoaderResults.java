package io.claimwright.processor.read;

import com.palantir.javapoet.TypeName;
import io.claimwright.processor.model.KeyLoader;
import io.claimwright.processor.model.Loader;
import io.claimwright.processor.model.UserLookup;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what the loaders of a profile return. */
final class LoaderResults {
    private static final String JWT_KEY = "io.claimwright.keys.JwtKey";
    private static final String REFUSAL_RESPONSE = "io.claimwright.RefusalResponse";

    private final SourceTypes types;
    private final LoadersReader loaders;
    private final Set<String> missing;

    LoaderResults(SourceTypes types, LoadersReader loaders, Set<String> missing) {
        this.types = types;
        this.loaders = loaders;
        this.missing = missing;
    }

    /** Checks a loader whose result has one type. Claims, users and keys have readers of their own. */
    void check(LoaderKind kind, ExecutableElement method) {
        TypeMirror result = method.getReturnType();
        boolean right = switch (kind) {
            case ADDITIONAL_CLAIMS, USER_LOOKUP, DECODE_KEY -> true;
            case USER_IDENTITY -> SourceTypes.is(result, String.class);
            case ADDITIONAL_HEADERS -> types.isMapByString(result);
            case ENCODE_KEY -> isKey(result);
            case TOKEN_IN_BLOCKLIST, TOKEN_VERIFICATION -> result.getKind() == TypeKind.BOOLEAN;
            default -> SourceTypes.is(result, REFUSAL_RESPONSE);
        };
        if (!right) {
            loaders.wrongResult(kind, method);
        }
    }

    private static boolean isKey(TypeMirror type) {
        return SourceTypes.element(type)
                .filter(element -> SourceTypes.isA(element, JWT_KEY))
                .isPresent();
    }

    /** The loader of a key that checks, as it stands or in an {@code Optional}. */
    Optional<KeyLoader> key(ExecutableElement method, Loader loader) {
        TypeMirror result = method.getReturnType();
        boolean optional = SourceTypes.is(result, Optional.class)
                && SourceTypes.arguments(result).size() == 1
                && SourceTypes.is(SourceTypes.arguments(result).get(0), JWT_KEY);
        if (!optional && !isKey(result)) {
            loaders.wrongResult(LoaderKind.DECODE_KEY, method);
        }
        return Optional.of(new KeyLoader(loader, optional));
    }

    /** The loader of a user, as it stands or in an {@code Optional}. */
    Optional<UserLookup> user(ExecutableElement method, Loader loader) {
        TypeMirror result = method.getReturnType();
        boolean optional = SourceTypes.is(result, Optional.class);
        TypeMirror user = optional && SourceTypes.arguments(result).size() == 1
                ? SourceTypes.arguments(result).get(0)
                : result;
        Set<String> absent = SourceTypes.missing(result);
        missing.addAll(absent);
        if (!absent.isEmpty()) {
            return Optional.empty();
        }
        boolean isUser = user.getKind() == TypeKind.DECLARED && !SourceTypes.is(user, REFUSAL_RESPONSE);
        if (!isUser || (optional && user == result)) {
            loaders.wrongResult(LoaderKind.USER_LOOKUP, method);
            return Optional.empty();
        }
        return Optional.of(new UserLookup(loader, TypeName.get(user), optional));
    }
}
