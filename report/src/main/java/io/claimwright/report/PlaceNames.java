package io.claimwright.report;

import io.claimwright.report.Arguments.PlaceArgument;
import io.claimwright.report.read.ClassPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives paths the names that a report calls them by: short, and without anything of the machine. */
final class PlaceNames {
    /** Folders in which build tools put classes, and which say nothing about whose they are. */
    private static final Set<String> OF_BUILD_TOOLS =
            Set.of("classes", "test-classes", "target", "build", "java", "main", "test", "out", "production", "bin");

    private static final Set<String> OF_TESTS = Set.of("test-classes", "test");

    private PlaceNames() {}

    /** In the same order; a second one of the same name gets a number. */
    static List<ClassPlace> of(List<PlaceArgument> arguments) {
        List<ClassPlace> places = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (PlaceArgument argument : arguments) {
            String plain = argument.name().isEmpty() ? name(argument.path()) : argument.name();
            String name = plain;
            for (int i = 2; !taken.add(name); i++) {
                name = plain + " (" + i + ")";
            }
            places.add(new ClassPlace(name, argument.path()));
        }
        return places;
    }

    private static String name(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!Files.isDirectory(whole)) {
            return String.valueOf(whole.getFileName());
        }
        boolean tests = false;
        Path at = whole;
        while (at.getParent() != null && at.getParent().getFileName() != null && isOfBuildTool(at)) {
            tests |= OF_TESTS.contains(String.valueOf(at.getFileName()));
            at = at.getParent();
        }
        return at.getFileName() + (tests ? " (tests)" : "");
    }

    private static boolean isOfBuildTool(Path folder) {
        return OF_BUILD_TOOLS.contains(String.valueOf(folder.getFileName()));
    }
}
