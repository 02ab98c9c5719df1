package io.claimwright.processor.mutants;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A word, literal or sign of a Java source; blanks and comments are none.
 *
 * @param span where it stands
 * @param text its characters
 */
record Token(Span span, String text) {
    private static final Pattern LEXEME = Pattern.compile("""
            (?s)//[^\\n]*|/\\*.*?\\*/|\\s+\
            |(?<token>\"""(?:\\\\.|.)*?\"""|"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'\
            |non-sealed|\\.\\.\\.|::|->|[\\p{javaJavaIdentifierStart}\\d][\\p{javaJavaIdentifierPart}]*|.)""");

    /** The tokens of a text, also of one that is no Java. */
    static List<Token> of(String text) {
        return LEXEME.matcher(text)
                .results()
                .filter(found -> found.group(1) != null)
                .map(Token::of)
                .toList();
    }

    private static Token of(MatchResult found) {
        return new Token(new Span(found.start(), found.end()), found.group());
    }

    boolean is(String wanted) {
        return text.equals(wanted);
    }

    boolean isWord() {
        return Character.isJavaIdentifierStart(text.charAt(0));
    }
}
