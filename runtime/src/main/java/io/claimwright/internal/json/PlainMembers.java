package io.claimwright.internal.json;

import io.claimwright.spi.PlainClaims;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the first members of a payload as long as they are plain and come in the order in which they are
 * asked for. The member that is anything else, and all behind it, are left to a {@link JsonClaimsReader},
 * which refuses what is wrong; what is taken here is what it would have read.
 *
 * <p>Each value is read where somebody asks for it, by its type. In one loop over members of any kind, the
 * processor guesses wrong too often where to go next.
 */
public final class PlainMembers implements PlainClaims {
    /** From September 2001 to November 2286. */
    private static final int DATE_LENGTH = 10;

    private static final int INT_LENGTH = 9;

    private final byte[] text;
    private final MemberStart[] declared;
    private int end;
    private int next;
    private long taken;

    /**
     * Before the first member.
     *
     * @param text the JSON text
     * @param declared the starts of the members that are claims of the record, by their places there
     */
    public PlainMembers(byte[] text, MemberStart[] declared) {
        this.text = text;
        this.declared = declared;
    }

    /**
     * Takes a string that is not empty.
     *
     * @param member how its member begins
     * @return the string, or null where that member does not come now, or is not plain
     */
    public @Nullable String name(MemberStart member) {
        int start = value(member);
        int to = stringEnd(start);
        return to <= start + 2 ? null : string(member, start, to);
    }

    /**
     * The same, where most are among a few.
     *
     * @param member how its member begins
     * @param usual those, none of them empty
     * @return the string, or null where that member does not come now, or is not plain
     */
    public @Nullable String name(MemberStart member, NameTable usual) {
        int start = value(member);
        int to = stringEnd(start);
        if (to <= start + 2) {
            return null;
        }
        take(member, to);
        int which = usual.place(text, start + 1, to - 1);
        return which < 0 ? text(start, to) : usual.name(which);
    }

    /**
     * Takes an audience of one: a string that is not empty. One of several is left to the reader.
     *
     * @param member how its member begins
     * @return the audience, empty where that member does not come now, or is not plain
     */
    public List<String> audience(MemberStart member) {
        String one = name(member);
        return one == null ? List.of() : List.of(one);
    }

    /**
     * Takes a date.
     *
     * @param member how its member begins
     * @return the date, or null where that member does not come now, or is not plain
     */
    public @Nullable Instant date(MemberStart member) {
        int start = value(member);
        int to = start + DATE_LENGTH;
        if (start < 0 || !endsNumber(to) || !JsonDigits.areTen(text, start)) {
            return null;
        }
        take(member, to);
        return Instant.ofEpochSecond(JsonDigits.ten(text, start));
    }

    /**
     * Takes a boolean.
     *
     * @param member how its member begins
     * @return whether it is true; false where that member does not come now, or is no boolean, too
     */
    public boolean isTrue(MemberStart member) {
        int start = value(member);
        if (start < 0) {
            return false;
        }
        boolean is = JsonWords.isTrue(text, start);
        if (is || JsonWords.isFalse(text, start)) {
            take(member, start + (is ? JsonWords.TRUE_LENGTH : JsonWords.FALSE_LENGTH));
        }
        return is;
    }

    @Override
    public @Nullable String string(int claim) {
        MemberStart member = declared[claim];
        int start = value(member);
        int to = stringEnd(start);
        return to < 0 ? null : string(member, start, to);
    }

    @Override
    public @Nullable List<String> strings(int claim) {
        return strings(declared[claim]);
    }

    private @Nullable List<String> strings(MemberStart member) {
        int start = value(member);
        if (start < 0 || !isAt(start, '[')) {
            return null;
        }
        List<String> values = new ArrayList<>(JsonStructures.FEW);
        int bracket = isAt(start + 1, ']') ? start + 1 : behindElements(start + 1, values);
        if (bracket < 0) {
            return null;
        }
        take(member, bracket + 1);
        return Collections.unmodifiableList(values);
    }

    /** Adds the strings of an array and tells the index of its closing bracket, or -1 where they are not plain. */
    private int behindElements(int from, List<String> values) {
        int start = from;
        while (true) {
            int to = stringEnd(start);
            if (to < 0) {
                return -1;
            }
            values.add(text(start, to));
            if (isAt(to, ']')) {
                return to;
            }
            if (!isAt(to, ',')) {
                return -1;
            }
            start = to + 1;
        }
    }

    @Override
    public int int32(int claim) {
        return (int) number(declared[claim], INT_LENGTH);
    }

    @Override
    public long int64(int claim) {
        return number(declared[claim], JsonDigits.FEW);
    }

    private long number(MemberStart member, int maxLength) {
        int start = value(member);
        int to = start < 0 ? -1 : JsonDigits.behindDigits(text, start);
        if (to <= start || to - start > maxLength || !endsNumber(to) || (text[start] == '0' && to > start + 1)) {
            return 0;
        }
        take(member, to);
        return JsonDigits.value(text, start, to);
    }

    @Override
    public boolean bool(int claim) {
        return isTrue(declared[claim]);
    }

    @Override
    public @Nullable Instant instant(int claim) {
        return date(declared[claim]);
    }

    /**
     * The index of the member's value, or -1 where it does not come now. The place is looked at first: no member
     * is taken twice, and {@link MemberStart#NONE} never.
     */
    private int value(MemberStart member) {
        if (member.place() < next || !member.isAt(text, end, end == 0 ? '{' : ',')) {
            return -1;
        }
        return end + member.length();
    }

    /** The index behind a string that is plain, or -1. */
    private int stringEnd(int start) {
        if (start < 0 || !isAt(start, '"')) {
            return -1;
        }
        int quote = JsonStrings.nextUnusual(text, start + 1);
        return isAt(quote, '"') && quote - start <= StrictJson.MAX_STRING_LENGTH ? quote + 1 : -1;
    }

    private String string(MemberStart member, int start, int to) {
        take(member, to);
        return text(start, to);
    }

    private String text(int start, int to) {
        return new String(text, start + 1, to - start - 2, StandardCharsets.ISO_8859_1);
    }

    private boolean endsNumber(int at) {
        return isAt(at, ',') || isAt(at, '}');
    }

    private boolean isAt(int index, char character) {
        return index < text.length && text[index] == character;
    }

    private void take(MemberStart member, int to) {
        taken |= 1L << member.place();
        next = member.place() + 1;
        end = to;
    }

    /** Whether the object has no more members, and nothing follows it. */
    public boolean isAll() {
        return taken != 0 && end == text.length - 1 && text[end] == '}';
    }

    /** The places of the record's claims that were taken, each of them a bit. */
    public long claims() {
        long claims = 0;
        for (int claim = 0; claim < declared.length; claim++) {
            if (declared[claim].isIn(taken)) {
                claims |= 1L << claim;
            }
        }
        return claims;
    }

    /** The index behind what was taken. */
    int end() {
        return end;
    }

    /** The place of the name that may come now. */
    int next() {
        return next;
    }

    /** The places of the names of what was taken, each of them a bit. */
    long taken() {
        return taken;
    }
}
