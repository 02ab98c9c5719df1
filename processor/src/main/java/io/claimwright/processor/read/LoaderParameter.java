package io.claimwright.processor.read;

import io.claimwright.processor.problem.Place;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The one parameter of a loader.
 *
 * @param method the loader
 * @param parameter the parameter
 */
record LoaderParameter(ExecutableElement method, VariableElement parameter) {
    TypeMirror type() {
        return parameter.asType();
    }

    Place place() {
        return Place.at(parameter, method);
    }
}
