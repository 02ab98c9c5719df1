package io.claimwright.processor.read;

import io.claimwright.processor.model.LoaderArgument;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads what the loaders of a profile take: typed parameters, in any order. */
public final class LoaderParameters {
    private final Report report;
    private final OwnToken token;

    LoaderParameters(SourceTypes types, TypeElement profile, Report report) {
        this.report = report;
        this.token = new OwnToken(types, profile);
    }

    /**
     * Looks once more, in the round after the tokens were written. In the first round a token is only a
     * name, and that of another package's profile may be the same.
     */
    public static void checkAgain(SourceTypes types, TypeElement profile, Report report) {
        LoaderParameters parameters = new LoaderParameters(types, profile, report);
        for (ExecutableElement method : ElementFilter.methodsIn(profile.getEnclosedElements())) {
            for (LoaderKind kind : LoaderKind.values()) {
                if (kind.takes.allows(LoaderArgument.TOKEN) && AnnotationReader.has(method, kind.annotation)) {
                    parameters.read(kind, method);
                }
            }
        }
    }

    /** The arguments in the order of the parameters; of a loader that takes what it can't get, a part of them. */
    List<LoaderArgument> read(LoaderKind kind, ExecutableElement method) {
        List<LoaderArgument> arguments = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            Optional<LoaderArgument> argument = argument(kind, parameter.asType());
            if (argument.isPresent() && !arguments.contains(argument.get())) {
                arguments.add(argument.get());
            } else if (kind.takes.allows(LoaderArgument.TOKEN) && token.isOther(parameter.asType())) {
                otherToken(method, parameter);
                return arguments;
            } else {
                wrong(kind, method, Place.at(parameter, method));
                return arguments;
            }
        }
        if (arguments.isEmpty() && kind.takes.needsOne()) {
            wrong(kind, method, Place.at(method));
        }
        return arguments;
    }

    private Optional<LoaderArgument> argument(LoaderKind kind, TypeMirror type) {
        LoaderArgument argument = null;
        if (token.is(type)) {
            argument = LoaderArgument.TOKEN;
        } else if (kind.takes.allows(LoaderArgument.USER)) {
            argument = LoaderArgument.USER;
        } else if (SourceTypes.is(type, String.class)) {
            argument = LoaderArgument.SUBJECT;
        } else if (SourceTypes.is(type, "io.claimwright.JwtHeader")) {
            argument = LoaderArgument.HEADER;
        } else if (SourceTypes.is(type, "io.claimwright.TokenIdentity")) {
            argument = LoaderArgument.IDENTITY;
        } else if (SourceTypes.is(type, "io.claimwright.Refusal")) {
            argument = LoaderArgument.REFUSAL;
        }
        return Optional.ofNullable(argument).filter(kind.takes::allows);
    }

    private void otherToken(ExecutableElement method, VariableElement parameter) {
        String taken = SourceTypes.text(parameter.asType());
        report.add(
                ProblemCode.LOADER_TOKEN,
                Place.at(parameter, method),
                method.getSimpleName(),
                taken,
                token.name(taken));
    }

    private void wrong(LoaderKind kind, ExecutableElement method, Place place) {
        List<String> taken = method.getParameters().stream()
                .map(parameter -> SourceTypes.text(parameter.asType()))
                .toList();
        report.add(
                ProblemCode.LOADER_PARAMETERS,
                place,
                method.getSimpleName(),
                taken.isEmpty() ? "nothing" : String.join(", ", taken),
                kind.takes.text.formatted(token.name("")));
    }
}
