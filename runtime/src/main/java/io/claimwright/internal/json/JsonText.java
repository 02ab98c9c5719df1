package io.claimwright.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/**
 * A JSON text as it grows, UTF-8 (RFC 8259). The commas between members and between elements come by
 * themselves.
 */
final class JsonText {
    /** Most payloads are shorter. */
    private static final int USUAL_SIZE = 384;

    /** The longest number of type long, and a comma. */
    private static final int LONG_SIZE = Long.toString(Long.MIN_VALUE).length() + 1;

    /** A UUID has 36 characters; two quotes and a comma. */
    private static final int UUID_SIZE = 39;

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int FIRST_BEYOND_ASCII = 0x80;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;
    private boolean followsValue;

    /** The whole text, the caller's own. */
    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** The bytes, of which the first {@link #size()} are the text. */
    byte[] bytes() {
        return bytes;
    }

    int size() {
        return size;
    }

    /** Whether an element or a member that comes now is a further one of its array or object. */
    boolean followsValue() {
        return followsValue;
    }

    /** Begins an object or an array. */
    void open(char bracket) {
        int at = next(2);
        bytes[at] = (byte) bracket;
        size = at + 1;
        followsValue = false;
    }

    /** Ends an object or an array. */
    void close(char bracket) {
        room(1);
        bytes[size++] = (byte) bracket;
        followsValue = true;
    }

    /** Begins a further member of an object. */
    void name(MemberStart start) {
        room(start.room());
        start.writeTo(bytes, size);
        size += start.length();
        followsValue = false;
    }

    /** Goes from a name that was written as a string to the value. */
    void colon() {
        room(1);
        bytes[size++] = ':';
        followsValue = false;
    }

    /**
     * Appends a part of an object as it is, from the first byte of a member or from behind a value, to the last byte
     * of a member or to the colon before a value.
     *
     * @return the index of its first byte
     */
    int append(byte[] part) {
        room(part.length);
        int start = size;
        System.arraycopy(part, 0, bytes, start, part.length);
        size = start + part.length;
        followsValue = bytes[size - 1] != ':';
        return start;
    }

    /** Writes a string all of whose characters stand for themselves in ASCII; false, and nothing, for others. */
    boolean plain(String value) {
        int length = value.length();
        int at = next(length + 3);
        byte[] to = bytes;
        to[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= FIRST_BEYOND_ASCII || JsonEscapes.NEEDED[c]) {
                return false;
            }
            to[at + i] = (byte) c;
        }
        to[at + length] = '"';
        end(at + length + 1);
        return true;
    }

    /** Writes any string that has no half surrogate pair. */
    void string(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        int at = next(utf8.length * JsonEscapes.LONGEST + 3);
        bytes[at++] = '"';
        for (byte unit : utf8) {
            if (unit < 0 || !JsonEscapes.NEEDED[unit]) {
                bytes[at++] = unit;
            } else {
                at = JsonEscapes.write(unit, bytes, at);
            }
        }
        bytes[at] = '"';
        end(at + 1);
    }

    /** Writes true or false. */
    void bool(boolean value) {
        raw(value ? TRUE : FALSE);
    }

    /** Writes a value that is JSON text already. */
    void raw(String json) {
        raw(json.getBytes(StandardCharsets.UTF_8));
    }

    private void raw(byte[] utf8) {
        int at = next(utf8.length + 1);
        System.arraycopy(utf8, 0, bytes, at, utf8.length);
        end(at + utf8.length);
    }

    /** Writes a whole number. */
    void number(long value) {
        if (value < 0) {
            raw(Long.toString(value)); // rare, and the least one has no opposite
            return;
        }
        int at = next(LONG_SIZE);
        int end = at + JsonDigits.count(value);
        long rest = value;
        for (int i = end - 1; i > at; i -= 2) {
            int pair = (int) (rest % HUNDRED);
            bytes[i] = (byte) ('0' + pair % TEN);
            bytes[i - 1] = (byte) ('0' + pair / TEN);
            rest /= HUNDRED;
        }
        if (((end - at) & 1) == 1) {
            bytes[at] = (byte) ('0' + rest);
        }
        end(end);
    }

    /** Sets ten bytes to a number of as many digits. */
    void setTenDigits(int at, long value) {
        JsonDigits.setTen(bytes, at, value);
    }

    /** Writes a UUID as a string (RFC 9562 section 4). */
    void uuid(UUID value) {
        int at = next(UUID_SIZE);
        setUuid(at, value);
        end(at + UUID_SIZE - 1);
    }

    /** Sets what a UUID takes as a string. */
    void setUuid(int at, UUID value) {
        long most = value.getMostSignificantBits();
        long least = value.getLeastSignificantBits();
        bytes[at] = '"';
        JsonStrings.setWord(bytes, at + 1, JsonDigits.hex((int) (most >>> Integer.SIZE)));
        hyphenated(JsonDigits.hex((int) most), at + 9);
        hyphenated(JsonDigits.hex((int) (least >>> Integer.SIZE)), at + 19);
        JsonStrings.setWord(bytes, at + 29, JsonDigits.hex((int) least));
        bytes[at + 37] = '"';
    }

    /** Writes a hyphen before each half of eight digits. */
    private void hyphenated(long digits, int at) {
        bytes[at] = '-';
        JsonStrings.setFourBytes(bytes, at + 1, (int) digits);
        bytes[at + 5] = '-';
        JsonStrings.setFourBytes(bytes, at + 6, (int) (digits >>> Integer.SIZE));
    }

    /** Makes room, and goes behind the comma where one is needed. */
    private int next(int more) {
        room(more);
        if (followsValue) {
            bytes[size] = ',';
            return size + 1;
        }
        return size;
    }

    private void end(int at) {
        size = at;
        followsValue = true;
    }

    private void room(int more) {
        if (more > bytes.length - size) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), Math.multiplyExact(bytes.length, 2)));
        }
    }
}
