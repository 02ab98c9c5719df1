package io.claimwright.report.write;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML. What it is given goes into the page as text or as the value of an attribute, and is
 * escaped there; there is no way to hand it markup.
 */
final class Markup {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element with attributes, name and value in turn; an empty value leaves the attribute out. */
    Markup open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no end. */
    Markup single(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                out.append('"');
            }
        }
        out.append('>');
    }

    /** Closes the element that was opened last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element with nothing but text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    /** An end of line, for those who compare two pages. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** The script or the style of this program itself, in which nothing is an entity. */
    Markup own(String element, String content) {
        out.append('<')
                .append(element)
                .append('>')
                .append(content)
                .append("</")
                .append(element)
                .append('>');
        return this;
    }

    private void escape(String text) {
        String visible = Visible.text(text);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
