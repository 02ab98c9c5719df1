package io.claimwright.internal.json;

/** Numbers within a JSON text (RFC 8259 section 6). */
final class JsonDigits {
    /** With so many characters, a whole number is in the range of long. */
    static final int FEW = 18;

    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int TEN_THOUSAND = 10_000;
    private static final int HUNDRED_MILLION = 100_000_000;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long ZEROS = ONES * '0';
    private static final long HIGH_BITS = ONES << 7;
    private static final long EVEN_BYTES = 0x00FF_00FF_00FF_00FFL;
    private static final long LOW_HALVES = ONES * 0x0F;
    private static final long EVEN_PAIRS = 0x0000_FFFF_0000_FFFFL;

    private static final long EVEN_LOW_SEVEN = 0x0000_007F_0000_007FL;
    private static final long EVEN_LOW_FOUR = 0x000F_000F_000F_000FL;

    /** What makes a byte that is ten or more one whose high bit is set. */
    private static final long BEYOND_NINE = ONES * (0x80 - TEN);

    /** The powers of ten that a long can be. */
    private static final long[] POWERS = powers();

    /** The logarithm of 2 to the base 10, as a part of 2^12. */
    private static final int LOG_2 = 1233;

    private static final int LOG_BITS = 12;

    private JsonDigits() {}

    private static long[] powers() {
        long[] powers = new long[FEW + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * TEN;
        }
        return powers;
    }

    /** How many digits a number has that is not negative. */
    static int count(long value) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(value | 1);
        int least = (bits * LOG_2) >>> LOG_BITS;
        return value >= POWERS[least] ? least + 1 : Math.max(least, 1);
    }

    /** The value of a whole number of few characters. */
    static long value(byte[] text, int from, int to) {
        boolean negative = text[from] == '-';
        int at = negative ? from + 1 : from;
        long value = 0;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            value = value * HUNDRED_MILLION + eight(JsonStrings.word(text, at));
        }
        for (; at < to; at++) {
            value = value * TEN + (text[at] - '0');
        }
        return negative ? -value : value;
    }

    /** Whether ten bytes are a whole number of as many digits. */
    static boolean areTen(byte[] text, int from) {
        long first = JsonStrings.word(text, from) ^ ZEROS;
        long last = JsonStrings.word(text, from + 2) ^ ZEROS;
        long others = ((first + BEYOND_NINE) | first | (last + BEYOND_NINE) | last) & HIGH_BITS;
        return others == 0 && text[from] != '0';
    }

    /** The value of ten digits. */
    static long ten(byte[] text, int from) {
        int last = from + Long.BYTES;
        return eight(JsonStrings.word(text, from)) * HUNDRED + value(text, last, last + 2);
    }

    /** The value of eight digits: of pairs, of fours and of all, each in one step. */
    private static long eight(long word) {
        long pairs = (((word ^ ZEROS) * (1 + (TEN << Byte.SIZE))) >>> Byte.SIZE) & EVEN_BYTES;
        long fours = ((pairs * (1 + (HUNDRED << Short.SIZE))) >>> Short.SIZE) & EVEN_PAIRS;
        return (fours * (1 + ((long) TEN_THOUSAND << Integer.SIZE))) >>> Integer.SIZE;
    }

    /** Whether a number has ten digits and is not negative. */
    static boolean hasTen(long value) {
        return value >= POWERS[9] && value < POWERS[10];
    }

    /** Sets ten bytes to a number of as many digits. */
    static void setTen(byte[] text, int at, long value) {
        int last = (int) (value % HUNDRED);
        JsonStrings.setWord(text, at, eightDigits(value / HUNDRED));
        text[at + 8] = (byte) ('0' + last / TEN);
        text[at + 9] = (byte) ('0' + last % TEN);
    }

    /**
     * The digits of a number of eight, the first of them in the lowest byte: fours, pairs and single ones, each in
     * one step. 10,486 / 2^20 is a hundredth for all below 10,000, and 103 / 2^10 a tenth for all below 100.
     */
    private static long eightDigits(long value) {
        long fours = value / TEN_THOUSAND | (value % TEN_THOUSAND) << Integer.SIZE;
        long hundreds = ((fours * 10_486) >>> 20) & EVEN_LOW_SEVEN;
        long pairs = hundreds | (fours - hundreds * HUNDRED) << Short.SIZE;
        long tens = ((pairs * 103) >>> 10) & EVEN_LOW_FOUR;
        return (tens | (pairs - tens * TEN) << Byte.SIZE) + ZEROS;
    }

    /** The eight hexadecimal digits of a number, the first of them in the lowest byte. */
    static long hex(int number) {
        long half = Integer.reverseBytes(number) & 0xFFFF_FFFFL;
        long pairs = (half | half << Short.SIZE) & EVEN_PAIRS;
        long bytes = (pairs | pairs << Byte.SIZE) & EVEN_BYTES;
        long digits = (bytes >>> 4 | bytes << Byte.SIZE) & LOW_HALVES;
        long letters = ((digits + ONES * 6) >>> 4) & ONES;
        return digits + ZEROS + letters * ('a' - '0' - TEN);
    }

    /**
     * Goes behind the whole part of a number.
     *
     * @param from the index of the number's first byte
     * @return the index behind it
     */
    static int wholeEnd(byte[] text, int from) {
        int first = from < text.length && text[from] == '-' ? from + 1 : from;
        int end = digits(text, first);
        if (end > first + 1 && text[first] == '0') {
            throw malformed();
        }
        return end;
    }

    /**
     * Goes behind the fraction and the exponent of a number, if it has any.
     *
     * @param wholeEnd the index behind its whole part
     * @return the index behind the number
     */
    static int end(byte[] text, int wholeEnd) {
        int at = wholeEnd;
        if (at < text.length && text[at] == '.') {
            at = digits(text, at + 1);
        }
        if (at < text.length && (text[at] == 'e' || text[at] == 'E')) {
            at++;
            if (at < text.length && (text[at] == '+' || text[at] == '-')) {
                at++;
            }
            at = digits(text, at);
        }
        return at;
    }

    /** Goes behind at least one digit. */
    private static int digits(byte[] text, int from) {
        int to = behindDigits(text, from);
        if (to == from) {
            throw malformed();
        }
        return to;
    }

    /** Goes behind the digits, if there are any. */
    static int behindDigits(byte[] text, int from) {
        int at = from;
        for (; at <= text.length - Long.BYTES; at += Long.BYTES) {
            long digits = JsonStrings.word(text, at) ^ ZEROS;
            long others = (((digits & ~HIGH_BITS) + BEYOND_NINE) | digits) & HIGH_BITS;
            if (others != 0) {
                return at + (Long.numberOfTrailingZeros(others) >>> 3);
            }
        }
        while (at < text.length && text[at] >= '0' && text[at] <= '9') {
            at++;
        }
        return at;
    }

    private static MalformedJsonException malformed() {
        return new MalformedJsonException("The text is not JSON.");
    }
}
