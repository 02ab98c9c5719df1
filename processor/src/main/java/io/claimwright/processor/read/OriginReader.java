package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import io.claimwright.processor.model.Origin;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;

/** What the annotated class and its module say about the classes that are generated beside it. */
final class OriginReader {
    private final SourceTypes types;

    OriginReader(SourceTypes types) {
        this.types = types;
    }

    /** The origin of classes that name these elements. */
    Origin read(TypeElement type, Used used) {
        ModuleElement module = types.elements.getModuleOf(type);
        return new Origin(
                ClassName.get(type),
                SourceTypes.isPublic(type),
                isDeprecated(type) || used.elements().stream().anyMatch(this::isDeprecated),
                used.isRaw(),
                module != null && !module.isUnnamed(),
                // Asked of the module, not by name alone: a module may not read what another one does.
                types.librarySeenFrom(type, "javax.annotation.processing.Generated")
                        .map(ClassName::get),
                types.librarySeenFrom(type, "jakarta.servlet.http.HttpServletRequest")
                                .isPresent()
                        && types.librarySeenFrom(type, "io.claimwright.servlet.JwtServlet")
                                .isPresent());
    }

    private boolean isDeprecated(Element element) {
        for (Element outer = element;
                outer instanceof TypeElement || outer == element;
                outer = outer.getEnclosingElement()) {
            if (types.elements.isDeprecated(outer)) {
                return true;
            }
        }
        return false;
    }
}
