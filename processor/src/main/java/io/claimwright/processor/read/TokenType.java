package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * A generated token as a handler's parameter names it, with what its own annotation says of its
 * profile, so that a handler is read without looking at the profile.
 *
 * @param name the token's class
 * @param jwt what checks it
 * @param profile the profile's class
 * @param user what the profile looks up, if it does
 */
record TokenType(ClassName name, ClassName jwt, TypeElement profile, Optional<TypeMirror> user) {
    static Optional<TokenType> of(TypeMirror type) {
        return SourceTypes.element(type)
                .flatMap(element -> AnnotationReader.find(element, Annotations.GENERATED_TOKEN)
                        .flatMap(facts -> read(ClassName.get(element), facts)));
    }

    private static Optional<TokenType> read(ClassName name, AnnotationReader facts) {
        Optional<TypeElement> jwt = element(facts, "jwt");
        Optional<TypeElement> profile = element(facts, "profile");
        Optional<TypeMirror> user = jwt.flatMap(TokenType::user).or(() -> mirror(facts, "user"));
        // The Jwt class is written in the same round; until it is there only its name is known.
        ClassName jwtName = jwt.map(ClassName::get)
                .orElse(ClassName.get(name.packageName(), name.simpleName().replaceAll("Token$", "Jwt")));
        return profile.map(element -> new TokenType(name, jwtName, element, user));
    }

    private static Optional<TypeElement> element(AnnotationReader facts, String attribute) {
        return mirror(facts, attribute).flatMap(SourceTypes::element);
    }

    private static Optional<TypeMirror> mirror(AnnotationReader facts, String attribute) {
        return facts.type(attribute)
                .map(Located::value)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast);
    }

    /** The user with its type arguments, which an annotation can't name. */
    private static Optional<TypeMirror> user(TypeElement jwt) {
        return ElementFilter.methodsIn(jwt.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("user"))
                .map(ExecutableElement::getReturnType)
                .findFirst();
    }
}
