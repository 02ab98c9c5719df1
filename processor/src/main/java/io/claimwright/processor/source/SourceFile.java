package io.claimwright.processor.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Name;

/** The tree of one source, and what its imports say of the names in it. */
final class SourceFile {
    /** The package of the library. */
    static final String LIBRARY = "io.claimwright";

    private final CompilationUnitTree unit;
    private final String packageName;
    private final Map<String, String> imported = new HashMap<>();
    private final Map<String, String> importedMembers = new HashMap<>();

    SourceFile(CompilationUnitTree unit) {
        this.unit = unit;
        ExpressionTree name = unit.getPackageName();
        this.packageName = name == null ? "" : name.toString();
        for (ImportTree each : unit.getImports()) {
            String text = each.getQualifiedIdentifier().toString();
            String last = text.substring(text.lastIndexOf('.') + 1);
            (each.isStatic() ? importedMembers : imported).put(last.equals("*") ? text : last, text);
        }
    }

    /** Whether it imports something of the library; a profile and what is generated from it need not. */
    boolean namesLibrary() {
        return packageName.startsWith(LIBRARY)
                || imported.values().stream().anyMatch(name -> name.startsWith(LIBRARY + "."))
                || importedMembers.values().stream().anyMatch(name -> name.startsWith(LIBRARY + "."));
    }

    /** Whether it can name a class without its package: it stands in the same one, or imports it or what is around it. */
    boolean reaches(String qualifiedName) {
        String own = packageName.isEmpty() ? "" : packageName + ".";
        return (qualifiedName.startsWith(own) && qualifiedName.indexOf('.', own.length()) < 0)
                || imported.values().stream()
                        .map(name -> name.endsWith(".*") ? name.substring(0, name.length() - 1) : name + ".")
                        .anyMatch((qualifiedName + ".")::startsWith);
    }

    URI uri() {
        return unit.getSourceFile().toUri();
    }

    String packageName() {
        return packageName;
    }

    /** The top-level type of a name. */
    Optional<ClassTree> type(Name name) {
        return types().stream()
                .filter(type -> type.getSimpleName().contentEquals(name))
                .findFirst();
    }

    private List<ClassTree> types() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
    }

    /** Whether a name as it is written is that of a class: imported, with all of its package, or as whole. */
    boolean isClass(Tree written, String qualifiedName) {
        String text = written.toString();
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        String inPackage = qualifiedName.substring(0, qualifiedName.lastIndexOf('.'));
        return text.equals(qualifiedName)
                || (text.equals(simple)
                        && (imported.getOrDefault(simple, "").equals(qualifiedName)
                                || imported.containsKey(inPackage + ".*")
                                || packageName.equals(inPackage)));
    }

    /** The classes that a simple name may be that of, the likeliest first. */
    List<String> candidates(String simpleName) {
        String own = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        String there = imported.get(simpleName);
        return there != null ? List.of(there) : List.of(own);
    }

    /** The packages and classes of which everything is imported. */
    List<String> onDemand() {
        return imported.values().stream()
                .filter(name -> name.endsWith(".*"))
                .map(name -> name.substring(0, name.length() - 2))
                .sorted()
                .toList();
    }

    /** The class of a method that is imported by itself. */
    Optional<String> importedMember(String name) {
        return Optional.ofNullable(importedMembers.get(name)).map(text -> text.substring(0, text.lastIndexOf('.')));
    }
}
