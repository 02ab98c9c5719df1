package io.claimwright.processor.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * The same JSON in another order of members, and with aliases in place of some names; numbers and
 * strings stay as they are spelled.
 */
final class ShuffledJson {
    /** The names of claims to which {@link RandomSource} gives an alias. */
    private static final Pattern NAME_WITH_ALIAS = Pattern.compile("\"c\\d+a\"");

    /** The constants and discriminators to which it does. No value of another type looks like this. */
    private static final Pattern VALUE_WITH_ALIAS = Pattern.compile("\"[VT]\\d+a\"");

    private final String text;
    private final Random random;
    private int at;

    private ShuffledJson(String text, Random random) {
        this.text = text;
        this.random = random;
    }

    static String of(String json, Random random) {
        return new ShuffledJson(json, random).value();
    }

    private String value() {
        char first = text.charAt(at);
        if (first == '{') {
            List<String> members = several('}');
            Collections.shuffle(members, random);
            return "{" + String.join(",", members) + "}";
        } else if (first == '[') {
            return "[" + String.join(" , ", several(']')) + "]";
        }
        return first == '"' ? string(VALUE_WITH_ALIAS) : number();
    }

    private List<String> several(char end) {
        List<String> parts = new ArrayList<>();
        at++;
        while (text.charAt(at) != end) {
            parts.add(end == '}' ? member() : value());
            if (text.charAt(at) == ',') {
                at++;
            }
        }
        at++;
        return parts;
    }

    private String member() {
        String name = string(NAME_WITH_ALIAS);
        at++;
        return name + ":" + value();
    }

    private String string(Pattern hasAlias) {
        int start = at++;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        String string = text.substring(start, ++at);
        boolean renamed = hasAlias.matcher(string).matches() && random.nextBoolean();
        return renamed ? string.substring(0, string.length() - 1) + "_old\"" : string;
    }

    private String number() {
        int start = at;
        while (",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
