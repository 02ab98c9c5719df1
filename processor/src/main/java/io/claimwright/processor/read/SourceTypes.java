package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/**
 * Questions about types. They are compared by their elements and by {@link Types}, never as text:
 * type annotations stand in a type's text, at another place on each compiler.
 */
public final class SourceTypes {
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    /** What javac 17 calls a type with arguments that is not there: it has forgotten its name. */
    private static final String FORGOTTEN = "<any>";

    private static final String NAMELESS = "a type with arguments";

    final Elements elements;
    final Types types;
    final ClassFiles classFiles;

    /** What was looked for once in a module, for the compiler looks each time into all that the module reads. */
    private final Map<Seen, Optional<TypeElement>> seen = new HashMap<>();

    private record Seen(@Nullable ModuleElement module, String qualifiedName) {}

    /** The compiler's own answers. */
    public SourceTypes(Elements elements, Types types, Filer filer) {
        this.elements = elements;
        this.types = types;
        this.classFiles = new ClassFiles(filer, elements);
    }

    /** The type of a qualified name, or null where there is none. */
    public @Nullable TypeElement type(String qualifiedName) {
        return elements.getTypeElement(qualifiedName);
    }

    /**
     * The type of a qualified name that the module of an element sees, or null where there is none. Where
     * there is none, a search of all modules takes the compiler a hundred times as long.
     */
    public @Nullable TypeElement typeSeenFrom(Element element, String qualifiedName) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null ? type(qualifiedName) : elements.getTypeElement(module, qualifiedName);
    }

    /** The same of a type that nothing generates, which is asked for again and again: one of a library. */
    Optional<TypeElement> librarySeenFrom(Element element, String qualifiedName) {
        return seen.computeIfAbsent(
                new Seen(elements.getModuleOf(element), qualifiedName),
                any -> Optional.ofNullable(typeSeenFrom(element, qualifiedName)));
    }

    /** The element of a class, interface, enum or record type. */
    public static Optional<TypeElement> element(TypeMirror type) {
        return type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) declared.asElement())
                : Optional.empty();
    }

    public static List<? extends TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    }

    public static boolean is(TypeMirror type, Class<?> wanted) {
        return is(type, wanted.getCanonicalName());
    }

    public static boolean is(TypeMirror type, String qualifiedName) {
        return element(type)
                .filter(element -> element.getQualifiedName().contentEquals(qualifiedName))
                .isPresent();
    }

    /**
     * Whether a class or something above it has this name. Not asked of {@link Types}: in the round in
     * which another processor has written a superclass, javac still answers as if it were missing.
     */
    public static boolean isA(TypeElement type, String qualifiedName) {
        return type.getQualifiedName().contentEquals(qualifiedName)
                || Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                        .flatMap(above -> element(above).stream())
                        .anyMatch(above -> isA(above, qualifiedName));
    }

    /** Whether a type is a {@code Map<String, ?>}, without an unchecked conversion. */
    boolean isMapByString(TypeMirror type) {
        TypeMirror wanted = types.getDeclaredType(
                elements.getTypeElement(Map.class.getName()),
                elements.getTypeElement(String.class.getName()).asType(),
                types.getWildcardType(null, null));
        // ECJ takes a raw type for a subtype of every parameterized one.
        return types.isSubtype(type, wanted) && !isRaw(type);
    }

    /**
     * The simple names of what is not there in a type. The arguments are looked at first: ECJ calls all
     * of {@code Optional<Missing>} erroneous, under the name of Optional.
     */
    public static Set<String> missing(TypeMirror type) {
        Set<String> missing = new LinkedHashSet<>();
        collectMissing(type, missing);
        return missing;
    }

    private static void collectMissing(TypeMirror type, Set<String> missing) {
        int before = missing.size();
        parts(type).forEach(part -> collectMissing(part, missing));
        if (missing.size() == before && type.getKind() == TypeKind.ERROR) {
            String name = ((DeclaredType) type).asElement().getSimpleName().toString();
            missing.add(name.equals(FORGOTTEN) ? NAMELESS : name);
        }
    }

    /** The simple names of what is not there above a class, at any height. */
    public static Set<String> missingAbove(TypeElement type) {
        Set<String> missing = new LinkedHashSet<>();
        Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .forEach(above -> {
                    missing.addAll(missing(above));
                    element(above).ifPresent(element -> missing.addAll(missingAbove(element)));
                });
        return missing;
    }

    /** Whether code in a package can name a type. */
    boolean isVisible(TypeElement type, String packageName) {
        boolean samePackage = packageOf(type).equals(packageName);
        for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            Set<Modifier> modifiers = outer.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE) || (!modifiers.contains(Modifier.PUBLIC) && !samePackage)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one type can name another one, or could if that were there. */
    public boolean canName(TypeElement from, String qualifiedName) {
        TypeElement named = typeSeenFrom(from, qualifiedName);
        return named == null || isVisible(named, packageOf(from));
    }

    /** The first class within a type that code in a package can't name. */
    Optional<TypeElement> hidden(TypeMirror type, String packageName) {
        Optional<TypeElement> self = element(type).filter(element -> !isVisible(element, packageName));
        return self.or(() -> parts(type).stream()
                .flatMap(part -> hidden(part, packageName).stream())
                .findFirst());
    }

    /** Every class, interface, enum and record that a type names. */
    public static Set<TypeElement> named(TypeMirror type) {
        Set<TypeElement> named = new LinkedHashSet<>();
        element(type).ifPresent(named::add);
        parts(type).forEach(part -> named.addAll(named(part)));
        return named;
    }

    /** The types within a type: what an array is of, the arguments, the bounds of a wildcard. */
    static List<TypeMirror> parts(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return List.of(array.getComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                    .filter(Objects::nonNull)
                    .toList();
        }
        return List.copyOf(arguments(type));
    }

    /** Whether a class with type parameters is named without arguments, which is a warning. */
    static boolean isRaw(TypeMirror type) {
        boolean raw = arguments(type).isEmpty()
                && element(type)
                        .filter(element -> !element.getTypeParameters().isEmpty())
                        .isPresent();
        return raw || parts(type).stream().anyMatch(SourceTypes::isRaw);
    }

    public String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    static boolean isPublic(TypeElement type) {
        for (Element outer = type; outer instanceof TypeElement; outer = outer.getEnclosingElement()) {
            if (!outer.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an instance needs one of the class around it. */
    static boolean isInner(TypeElement type) {
        return type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC);
    }

    /** Whether a class that is not by our hand has the name of one that is generated for an element. */
    boolean isTaken(ClassName name, Element element) {
        TypeElement there = typeSeenFrom(element, name.canonicalName());
        return there != null && !AnnotationReader.has(there, Annotations.JWT_GENERATED);
    }

    /** A primitive type as its box, every other one as it is. */
    TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }

    /** Whether all of a type is there, with the bounds of its variables, each looked at once. */
    private static boolean isWhole(TypeMirror type, Set<Element> seen) {
        if (type instanceof TypeVariable variable) {
            return !seen.add(variable.asElement()) || isWhole(variable.getUpperBound(), seen);
        }
        List<? extends TypeMirror> parts = type instanceof IntersectionType bounds ? bounds.getBounds() : parts(type);
        return type.getKind() != TypeKind.ERROR && parts.stream().allMatch(part -> isWhole(part, seen));
    }

    /** A type as a user would write it, without packages. */
    public static String text(TypeMirror type) {
        return text(isWhole(type, new HashSet<>()) ? TypeName.get(type).toString() : type.toString());
    }

    /** A type as a user would write it, without packages. */
    static String text(TypeName type) {
        return text(type.toString());
    }

    private static String text(String type) {
        return PACKAGE.matcher(type.replace(FORGOTTEN, NAMELESS)).replaceAll("");
    }
}
