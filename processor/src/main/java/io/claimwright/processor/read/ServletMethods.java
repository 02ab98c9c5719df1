package io.claimwright.processor.read;

import io.claimwright.processor.problem.Spelling;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Which methods of a {@code JwtServlet} requests reach, and whether something is said of them. */
public final class ServletMethods {
    private static final Set<String> NAMES =
            Set.of("doGet", "doHead", "doPost", "doPut", "doPatch", "doDelete", "doOptions");

    private ServletMethods() {}

    /** Whether a method is one of those by which a {@code JwtServlet} answers requests. */
    public static boolean isHandler(ExecutableElement method) {
        return NAMES.contains(method.getSimpleName().toString()) && takesRequest(method);
    }

    /** Which of them a name may be meant for, as a question, where it is not one of them; or nothing. */
    static String suggestion(String name) {
        return NAMES.contains(name) ? "" : Spelling.suggestion(NAMES, name);
    }

    /** Whether a method takes an {@code HttpServletRequest} and an {@code HttpServletResponse}, as these do. */
    public static boolean takesRequest(ExecutableElement method) {
        return !method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 2
                && SourceTypes.is(method.getParameters().get(0).asType(), "jakarta.servlet.http.HttpServletRequest")
                && SourceTypes.is(method.getParameters().get(1).asType(), "jakarta.servlet.http.HttpServletResponse");
    }

    /** Whether something should be said of a method: not of OPTIONS, for which browsers send no credential. */
    public static boolean needsWord(ExecutableElement method) {
        return isHandler(method) && !method.getSimpleName().contentEquals("doOptions");
    }

    /** Whether a servlet or one above it says something that holds for a method; a HEAD is guarded as the GET is. */
    public static boolean isDecided(TypeElement type, ExecutableElement handler) {
        if (AnnotationReader.has(type, Annotations.JWT_PUBLIC)) {
            return true;
        }
        String name = handler.getSimpleName().toString();
        for (TypeElement at = type;
                at != null;
                at = SourceTypes.element(at.getSuperclass()).orElse(null)) {
            if (GuardAnnotations.isGuarded(at)) {
                return true;
            }
            for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
                boolean holds = method.getSimpleName().contentEquals(name)
                        || (name.equals("doHead") && method.getSimpleName().contentEquals("doGet"));
                if (holds
                        && (GuardAnnotations.isGuarded(method)
                                || AnnotationReader.has(method, Annotations.JWT_PUBLIC))) {
                    return true;
                }
            }
        }
        return false;
    }
}
