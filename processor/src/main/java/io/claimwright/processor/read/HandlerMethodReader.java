package io.claimwright.processor.read;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.claimwright.processor.model.GuardArguments;
import io.claimwright.processor.model.HandlerMethod;
import io.claimwright.processor.model.HandlerMethod.Access;
import io.claimwright.processor.model.HandlerMethod.Parameter;
import io.claimwright.processor.model.HandlerMethod.Source;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import io.claimwright.processor.problem.Problems.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads one guarded method: which parameters its guard fills in. */
final class HandlerMethodReader {
    private static final String JWT_REQUEST = "io.claimwright.JwtRequest";

    private final SourceTypes types;
    private final TypeElement type;
    private final ExecutableElement method;
    private final Report report;
    private final Set<String> missing;
    private final Set<String> awaited;

    HandlerMethodReader(
            SourceTypes types,
            TypeElement type,
            ExecutableElement method,
            Report report,
            Set<String> missing,
            Set<String> awaited) {
        this.types = types;
        this.type = type;
        this.method = method;
        this.report = report;
        this.missing = missing;
        this.awaited = awaited;
    }

    /** Reads a method with a guard of its own, or one whose class has the guard. */
    Optional<HandlerMethod> read(ReadGuard read, boolean guardedByClass) {
        GuardArguments guard = read.arguments();
        Place place = guardedByClass ? Place.at(method) : read.place();
        signature(method).forEach(part -> missing.addAll(SourceTypes.missing(part)));
        if (!missing.isEmpty()) {
            return Optional.empty();
        }
        Optional<TokenType> token =
                token(place, guardedByClass ? ProblemCode.GUARD_CLASS_TOKEN : ProblemCode.GUARD_TOKEN_MISSING);
        if (token.isEmpty()) {
            return Optional.empty();
        }
        if (awaited.contains(token.get().profile().getQualifiedName().toString())) {
            missing.add(token.get().name().simpleName());
            return Optional.empty();
        }
        checkProfile(token.get(), read.profile(), place);
        checkPredicates(token.get(), read.predicates());
        checkVisible();
        List<Parameter> parameters = new ArrayList<>();
        method.getParameters().forEach(parameter -> parameters.add(parameter(parameter, token.get(), guard)));
        checkTwice(parameters, Source.USER, ProblemCode.GUARD_USER_TWICE);
        checkTwice(parameters, Source.HEADER, ProblemCode.GUARD_PART_TWICE);
        checkTwice(parameters, Source.LOCATION, ProblemCode.GUARD_PART_TWICE);
        return Optional.of(new HandlerMethod(
                method.getSimpleName().toString(),
                access(),
                method.getTypeParameters().stream().map(TypeVariableName::get).toList(),
                TypeName.get(method.getReturnType()),
                parameters,
                method.getThrownTypes().stream().map(TypeName::get).toList(),
                guard,
                guardedByClass,
                token.get().name(),
                token.get().jwt()));
    }

    /** Every type that the generated method names as well. */
    static List<TypeMirror> signature(ExecutableElement method) {
        List<TypeMirror> signature = new ArrayList<>();
        signature.add(method.getReturnType());
        method.getParameters().forEach(parameter -> signature.add(parameter.asType()));
        signature.addAll(method.getThrownTypes());
        method.getTypeParameters().forEach(variable -> signature.addAll(variable.getBounds()));
        return signature;
    }

    private Optional<TokenType> token(Place place, ProblemCode none) {
        Optional<TokenType> found = Optional.empty();
        for (VariableElement parameter : method.getParameters()) {
            Optional<TokenType> token = TokenType.of(unwrapped(parameter.asType()));
            if (found.isPresent() && token.isPresent()) {
                report.add(ProblemCode.GUARD_TOKEN_TWICE, Place.at(parameter, method), method.getSimpleName());
                return found;
            }
            found = found.or(() -> token);
        }
        if (found.isEmpty()) {
            report.add(none, place, method.getSimpleName());
        }
        return found;
    }

    private static TypeMirror unwrapped(TypeMirror type) {
        return isOptional(type) ? SourceTypes.arguments(type).get(0) : type;
    }

    private static boolean isOptional(TypeMirror type) {
        return SourceTypes.is(type, Optional.class)
                && SourceTypes.arguments(type).size() == 1;
    }

    private void checkProfile(TokenType token, Optional<TypeElement> profile, Place place) {
        profile.filter(named -> !named.equals(token.profile()))
                .ifPresent(named -> report.add(
                        ProblemCode.GUARD_PROFILE_MISMATCH,
                        place,
                        method.getSimpleName(),
                        token.name().simpleName(),
                        named.getSimpleName()));
    }

    private void checkPredicates(TokenType token, List<ReadPredicate> predicates) {
        for (ReadPredicate predicate : predicates) {
            predicate
                    .token()
                    .filter(taken -> !taken.profile().equals(token.profile()))
                    .ifPresent(taken -> report.add(
                            ProblemCode.GUARD_PREDICATE_TOKEN,
                            predicate.place(),
                            predicate.type().getSimpleName(),
                            taken.name().simpleName(),
                            method.getSimpleName(),
                            token.name().simpleName()));
        }
    }

    private void checkVisible() {
        String packageName = types.packageOf(type);
        for (TypeMirror part : signature(method)) {
            types.hidden(part, packageName)
                    .ifPresent(hidden -> report.add(
                            ProblemCode.TYPE_HIDDEN,
                            Place.at(method),
                            "The method " + method.getSimpleName(),
                            hidden.getSimpleName()));
        }
    }

    private Parameter parameter(VariableElement parameter, TokenType token, GuardArguments guard) {
        TypeMirror declared = parameter.asType();
        TypeMirror inner = unwrapped(declared);
        Source source = Source.CALLER;
        if (TokenType.of(inner).isPresent()) {
            source = Source.TOKEN;
            checkOptional(parameter, guard, ProblemCode.GUARD_OPTIONAL_TOKEN);
        } else if (isUser(inner, token)) {
            source = Source.USER;
            checkOptional(parameter, guard, ProblemCode.GUARD_OPTIONAL_USER);
        } else if (SourceTypes.is(inner, "io.claimwright.JwtHeader")) {
            source = Source.HEADER;
            checkOptional(parameter, guard, ProblemCode.GUARD_OPTIONAL_TOKEN);
        } else if (SourceTypes.is(inner, "io.claimwright.TokenLocation")) {
            source = Source.LOCATION;
            checkOptional(parameter, guard, ProblemCode.GUARD_OPTIONAL_TOKEN);
        } else if (SourceTypes.is(declared, JWT_REQUEST)) {
            source = Source.REQUEST;
        }
        boolean varargs = method.isVarArgs()
                && parameter.equals(
                        method.getParameters().get(method.getParameters().size() - 1))
                && isReifiable(declared);
        return new Parameter(parameter.getSimpleName().toString(), TypeName.get(declared), source, varargs);
    }

    /** The second user of {@code transfer(User from, User to)} is somebody else, whom no token names. */
    private void checkTwice(List<Parameter> parameters, Source source, ProblemCode twice) {
        for (int i = 0, found = 0; i < parameters.size(); i++) {
            if (parameters.get(i).source() == source && ++found == 2) {
                VariableElement second = method.getParameters().get(i);
                report.add(
                        twice,
                        Place.at(second, method),
                        method.getSimpleName(),
                        SourceTypes.text(unwrapped(second.asType())));
            }
        }
    }

    private boolean isUser(TypeMirror type, TokenType token) {
        return token.user()
                .filter(user -> SourceTypes.element(user).equals(SourceTypes.element(type))
                        && types.types.isAssignable(user, type)
                        && !isUnchecked(user, type))
                .isPresent();
    }

    /** Whether a raw user would get arguments that it may not have, a warning in the generated method. */
    private static boolean isUnchecked(TypeMirror user, TypeMirror type) {
        return SourceTypes.arguments(user).isEmpty()
                && !SourceTypes.arguments(type).stream()
                        .allMatch(argument -> argument instanceof WildcardType wildcard
                                && wildcard.getExtendsBound() == null
                                && wildcard.getSuperBound() == null);
    }

    private void checkOptional(VariableElement parameter, GuardArguments guard, ProblemCode bare) {
        boolean optional = isOptional(parameter.asType());
        String name = SourceTypes.text(unwrapped(parameter.asType()));
        if (guard.optional() && !optional) {
            report.add(bare, Place.at(parameter, method), method.getSimpleName(), name, name);
        } else if (!guard.optional() && optional) {
            report.add(ProblemCode.GUARD_REQUIRED_TOKEN, Place.at(parameter, method), method.getSimpleName(), name);
        }
    }

    /** A variable number of {@code List<String>} would be a warning in the generated method. */
    private boolean isReifiable(TypeMirror type) {
        return types.types.isSameType(type, types.types.erasure(type));
    }

    private Access access() {
        if (method.getModifiers().contains(Modifier.PUBLIC)) {
            return Access.PUBLIC;
        }
        return method.getModifiers().contains(Modifier.PROTECTED) ? Access.PROTECTED : Access.PACKAGE;
    }
}
