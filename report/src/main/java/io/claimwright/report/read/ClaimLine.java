package io.claimwright.report.read;

import io.claimwright.report.model.Claim;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads how a generated token tells of a claim: {@code tenant? uuid}, {@code new_name|old_name string},
 * {@code address record{city string, zip? string}}, {@code plan oneOf(type){free record{...}, ...}}. A
 * name that has more than letters, digits and a few marks is written as a literal of Java.
 */
final class ClaimLine {
    private static final String MARKS = "_.:/#@$-";

    /** In the place of the members of a record that has been written out earlier in the line. */
    private static final String AGAIN = "...";

    private final String text;
    private int at;

    private ClaimLine(String text) {
        this.text = text;
    }

    /** The claim; one that can't be read is all name, so that nothing of it is lost. */
    static Claim read(String text) {
        ClaimLine line = new ClaimLine(text);
        try {
            Claim claim = line.claim();
            if (line.at == text.length()) {
                return claim;
            }
        } catch (IndexOutOfBoundsException e) {
            // from a processor that has more to say than is known here
        }
        return new Claim(text, List.of(), true, "", List.of());
    }

    private Claim claim() {
        List<String> names = new ArrayList<>(List.of(name()));
        while (peek() == '|') {
            at++;
            names.add(name());
        }
        boolean required = peek() != '?';
        at += required ? 0 : 1;
        expect(' ');
        Type type = type();
        return new Claim(names.get(0), names.subList(1, names.size()), required, type.text(), type.members());
    }

    /**
     * A type.
     *
     * @param text {@code list<record>} for {@code list<record{city string}>}: the members are told elsewhere
     * @param members of the first record in it
     */
    private record Type(String text, List<Claim> members) {}

    private String name() {
        if (peek() == '"') {
            return literal();
        }
        int start = at;
        while (Character.isLetterOrDigit(peek()) || MARKS.indexOf(peek()) >= 0) {
            at++;
        }
        if (at == start) {
            throw new IndexOutOfBoundsException();
        }
        return text.substring(start, at);
    }

    private String literal() {
        int start = ++at;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        try {
            return unescaped(text.substring(start, at++));
        } catch (IllegalArgumentException e) {
            throw new IndexOutOfBoundsException();
        }
    }

    /** {@code translateEscapes} leaves out the Unicode escapes of a source. */
    private static String unescaped(String literal) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            boolean escape = literal.charAt(i) == '\\';
            if (escape && literal.startsWith("u", i + 1)) {
                plain.append((char) Integer.parseInt(literal.substring(i + 2, i + 6), 16));
                i += 5;
            } else if (escape) {
                plain.append(literal.substring(i, i + 2).translateEscapes());
                i++;
            } else {
                plain.append(literal.charAt(i));
            }
        }
        return plain.toString();
    }

    private Type type() {
        int start = at;
        while (Character.isLetterOrDigit(peek())) {
            at++;
        }
        if (peek() == '(') {
            skipArguments();
        }
        String text = this.text.substring(start, at);
        if (peek() == '<') {
            at++;
            Type element = type();
            expect('>');
            return new Type(text + "<" + element.text() + ">", element.members());
        } else if (peek() == '{') {
            at++;
            return new Type(text, members());
        }
        return new Type(text, List.of());
    }

    /** The constants of an enum, or the name of a discriminator; in a literal a parenthesis closes nothing. */
    private void skipArguments() {
        while (text.charAt(at) != ')') {
            if (text.charAt(at) == '"') {
                literal();
            } else {
                at++;
            }
        }
        at++;
    }

    /** Of a record, or the records of which a claim is one. */
    private List<Claim> members() {
        List<Claim> members = new ArrayList<>();
        if (text.startsWith(AGAIN, at)) {
            at += AGAIN.length();
        }
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                expect(' ');
            }
            members.add(claim());
        }
        at++;
        return members;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw new IndexOutOfBoundsException();
        }
        at++;
    }

    /** The next character, and one that stands nowhere at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }
}
