package io.claimwright.report.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** Puts the parameters of methods into words as short as a source has them. */
final class Signatures {
    private final Classes classes;

    /** With the classes, which know what is nested in what. */
    Signatures(Classes classes) {
        this.classes = classes;
    }

    /** The types of the parameters: {@code Optional<ShopToken>}, {@code int[]}. */
    List<String> parameters(MethodFacts method) {
        return new Reading(method).parameters;
    }

    /** The internal names of all classes that the parameters name. */
    Set<String> named(MethodFacts method) {
        return new Reading(method).named;
    }

    private final class Reading {
        private final List<String> parameters = new ArrayList<>();
        private final Set<String> named = new TreeSet<>();
        private final String text;
        private int at;

        Reading(MethodFacts method) {
            text = method.signature();
            try {
                read();
            } catch (IndexOutOfBoundsException e) { // a broken signature, or none; the descriptor is sound
                parameters.clear();
                for (Type type : Type.getArgumentTypes(method.descriptor())) {
                    parameters.add(erased(type));
                }
            }
        }

        private void read() {
            at = text.indexOf('(') + 1;
            if (at == 0) {
                throw new IndexOutOfBoundsException();
            }
            while (text.charAt(at) != ')') {
                parameters.add(type());
            }
        }

        private String erased(Type type) {
            if (type.getSort() == Type.ARRAY) {
                return erased(type.getElementType()) + "[]".repeat(type.getDimensions());
            }
            return type.getSort() == Type.OBJECT ? simple(type.getInternalName()) : type.getClassName();
        }

        private String simple(String internal) {
            named.add(internal);
            return classes.name(internal).simpleName();
        }

        private String type() {
            char kind = text.charAt(at++);
            return switch (kind) {
                case '[' -> type() + "[]";
                case 'T' -> until(';');
                case 'L' -> classType();
                default -> primitive(kind);
            };
        }

        private String primitive(char kind) {
            if ("BCDFIJSZ".indexOf(kind) < 0) {
                throw new IndexOutOfBoundsException();
            }
            return Type.getType(String.valueOf(kind)).getClassName();
        }

        private String until(char end) {
            int start = at;
            at = text.indexOf(end, at);
            if (at < 0) {
                throw new IndexOutOfBoundsException();
            }
            return text.substring(start, at++);
        }

        private String classType() {
            StringBuilder internal = new StringBuilder();
            String arguments = "";
            while (true) {
                char next = text.charAt(at++);
                if (next == ';') {
                    return simple(internal.toString()) + arguments;
                } else if (next == '<') {
                    arguments = arguments();
                } else {
                    internal.append(next == '.' ? '$' : next);
                }
            }
        }

        private String arguments() {
            List<String> arguments = new ArrayList<>();
            while (text.charAt(at) != '>') {
                switch (text.charAt(at)) {
                    case '*' -> {
                        at++;
                        arguments.add("?");
                    }
                    case '+' -> {
                        at++;
                        arguments.add("? extends " + type());
                    }
                    case '-' -> {
                        at++;
                        arguments.add("? super " + type());
                    }
                    default -> arguments.add(type());
                }
            }
            at++;
            return "<" + String.join(", ", arguments) + ">";
        }
    }
}
