package io.claimwright.processor.read;

import io.claimwright.processor.problem.Problems.Report;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Checks that loaders which are asked about tokens take the token of their own profile. */
public final class OwnToken {
    private final LoadersReader loaders;
    private final String simpleName;
    private final String qualifiedName;

    OwnToken(SourceTypes types, TypeElement profile, LoadersReader loaders) {
        this.loaders = loaders;
        this.simpleName = new OriginReader(types)
                .read(profile, new Used())
                .named("", "Token")
                .simpleName();
        String packageName = types.packageOf(profile);
        this.qualifiedName = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /**
     * Looks once more, in the round after the tokens were written. In the first round a token is only a
     * name, and that of another package's profile may be the same.
     */
    public static void checkAgain(SourceTypes types, TypeElement profile, Report report) {
        OwnToken own = new OwnToken(types, profile, new LoadersReader(report));
        for (ExecutableElement method : ElementFilter.methodsIn(profile.getEnclosedElements())) {
            for (LoaderKind kind : List.of(LoaderKind.USER_LOOKUP, LoaderKind.TOKEN_IN_BLOCKLIST)) {
                if (AnnotationReader.has(method, kind.annotation)) {
                    own.check(kind, method);
                }
            }
        }
    }

    String simpleName() {
        return simpleName;
    }

    void check(LoaderKind kind, ExecutableElement method) {
        boolean own = method.getParameters().size() == 1
                && is(method.getParameters().get(0).asType());
        if (!own) {
            boolean sameName = method.getParameters().size() == 1
                    && SourceTypes.text(method.getParameters().get(0).asType()).equals(simpleName);
            loaders.wrongParameters(kind, method, sameName ? qualifiedName : simpleName);
        }
    }

    /** By name: in the first round the token is not there yet, and waiting for it would be for ever. */
    private boolean is(TypeMirror parameter) {
        return parameter.getKind() == TypeKind.ERROR
                ? SourceTypes.missing(parameter).equals(Set.of(simpleName))
                : SourceTypes.is(parameter, qualifiedName);
    }
}
