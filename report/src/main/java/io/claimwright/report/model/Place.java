package io.claimwright.report.model;

/**
 * Where an annotation stands.
 *
 * @param type the class, or the class of the method
 * @param method the method's name, empty where it stands on the class
 */
public record Place(TypeName type, String method) {
    /** Whether it stands on a class, for all of its methods. */
    public boolean isClass() {
        return method.isEmpty();
    }

    /** For a reader who knows the package. */
    public String text() {
        return isClass() ? type.simpleName() : type.simpleName() + "." + method;
    }
}
