package io.claimwright.processor.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim as the generated token tells of it: {@code tenant? uuid}, {@code new_name|old_name string},
 * {@code roles set<enum(ADMIN,USER)>}, {@code plan oneOf(type){free record{...}}}.
 *
 * @param names the name that is written, and then the others that are read
 * @param required whether every token has it
 * @param type its type
 */
record ClaimLine(List<String> names, boolean required, Type type) {
    /**
     * A type.
     *
     * @param word the first word: {@code string}, {@code list}, {@code record}
     * @param words what stands in round brackets: the constants of an enum, each with its names, or the
     *     discriminator
     * @param element what stands in pointed brackets
     * @param members what stands in braces, for a oneOf its variants
     */
    record Type(String word, List<List<String>> words, Optional<Type> element, List<ClaimLine> members) {}

    /** Reads a line; nothing where it is none. */
    static Optional<ClaimLine> parse(String text) {
        try {
            Parser parser = new Parser(text);
            ClaimLine line = parser.line();
            return parser.at == text.length() ? Optional.of(line) : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty(); // it ends too early
        }
    }

    private static final class Parser {
        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        ClaimLine line() {
            List<String> names = names();
            boolean required = !skip("?");
            if (!skip(" ")) {
                throw new IndexOutOfBoundsException("no type at " + at);
            }
            return new ClaimLine(names, required, type());
        }

        private Type type() {
            String word = name();
            List<List<String>> words = new ArrayList<>();
            if (skip("(")) {
                do {
                    words.add(names());
                } while (skip(","));
                at++;
            }
            Optional<Type> element = skip("<") ? Optional.of(type()) : Optional.empty();
            at += element.isPresent() ? 1 : 0;
            return new Type(word, words, element, members());
        }

        private List<ClaimLine> members() {
            List<ClaimLine> members = new ArrayList<>();
            if (skip("{") && !skip("...}") && !skip("}")) {
                do {
                    members.add(line());
                } while (skip(", "));
                at++;
            }
            return members;
        }

        private List<String> names() {
            List<String> names = new ArrayList<>();
            do {
                names.add(name());
            } while (skip("|"));
            return names;
        }

        /** A word of letters, digits and a few marks, or a literal, which is kept as it is. */
        private String name() {
            int from = at;
            if (skip("\"")) {
                while (text.charAt(at) != '"') {
                    at += text.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            } else {
                while (at < text.length() && isPlain(text.charAt(at))) {
                    at++;
                }
            }
            if (at == from) {
                throw new IndexOutOfBoundsException("no word at " + at);
            }
            return text.substring(from, at);
        }

        private static boolean isPlain(char c) {
            return Character.isLetterOrDigit(c) || "_.:/#@$-".indexOf(c) >= 0;
        }

        private boolean skip(String wanted) {
            boolean there = text.startsWith(wanted, at);
            at += there ? wanted.length() : 0;
            return there;
        }
    }
}
