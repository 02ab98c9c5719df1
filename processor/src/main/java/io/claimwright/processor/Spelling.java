package io.claimwright.processor;

import java.util.Locale;

/** Whether one name may be meant by another. */
final class Spelling {
    private static final int MOST_CHANGES = 2;

    private Spelling() {}

    /** Whether at most two characters are missing, added or other ones. */
    static boolean isNear(String name, String written) {
        String a = name.toLowerCase(Locale.ROOT);
        String b = written.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(previous[j - 1] + change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()] <= MOST_CHANGES;
    }
}
