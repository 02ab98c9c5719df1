package io.claimwright.internal.json;

import java.util.UUID;
import java.util.function.Supplier;

/** A part of the text of a {@link JsonForm}, and where in it its blanks are. */
final class FormPiece {
    private final byte[] text;
    private final int[] nows;
    private final int[] expiries;
    private final int[] ids;

    FormPiece(byte[] text, int[] nows, int[] expiries, int[] ids) {
        this.text = text;
        this.nows = nows;
        this.expiries = expiries;
        this.ids = ids;
    }

    /** Writes it with everything filled in; the moments have ten digits. */
    void writeTo(JsonText out, long now, long expiry, Supplier<UUID> nextId) {
        int start = out.append(text);
        for (int blank : nows) {
            out.setTenDigits(start + blank, now);
        }
        for (int blank : expiries) {
            out.setTenDigits(start + blank, expiry);
        }
        for (int blank : ids) {
            out.setUuid(start + blank, nextId.get());
        }
    }
}
