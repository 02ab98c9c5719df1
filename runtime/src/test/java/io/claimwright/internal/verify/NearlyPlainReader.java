package io.claimwright.internal.verify;

import io.claimwright.spi.ClaimNames;
import io.claimwright.spi.ClaimsReader;
import io.claimwright.spi.PlainClaims;
import io.claimwright.spi.RecordReader;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** As the processor generates it, for a record one of whose claims is never plain. */
final class NearlyPlainReader extends RecordReader<NearlyPlainReader.Claims> {
    /** Claims of all plain types, and one that is not. */
    record Claims(
            @Nullable String name,
            @Nullable List<String> roles,
            int count,
            long total,
            boolean flag,
            @Nullable Instant since,
            double ratio,
            @Nullable String last) {}

    static final ClaimNames NAMES = names(ClaimNames.builder().required("name"), "count");
    static final ClaimNames WITH_ALIAS =
            names(ClaimNames.builder().required("name").alias("alias"), "count");
    static final ClaimNames ODD = names(ClaimNames.builder().required("n\"m"), "größe");

    private @Nullable String name;
    private @Nullable List<String> roles;
    private int count;
    private long total;
    private boolean flag;
    private @Nullable Instant since;
    private double ratio;
    private @Nullable String last;

    NearlyPlainReader(ClaimNames names) {
        super(names);
    }

    private static ClaimNames names(ClaimNames.Builder first, String count) {
        return first.required("roles")
                .required(count)
                .optional("total")
                .required("flag")
                .required("since")
                .optional("ratio")
                .optional("last")
                .build();
    }

    @Override
    public void read(int claim, ClaimsReader in) {
        switch (claim) {
            case 0 -> name = in.string();
            case 1 -> roles = in.list(ClaimsReader::string);
            case 2 -> count = in.int32();
            case 3 -> total = in.int64();
            case 4 -> flag = in.bool();
            case 5 -> since = in.instant();
            case 6 -> ratio = in.float64();
            default -> last = in.string();
        }
    }

    @Override
    public void readPlain(PlainClaims in) {
        name = in.string(0);
        roles = in.strings(1);
        count = in.int32(2);
        total = in.int64(3);
        flag = in.bool(4);
        since = in.instant(5);
    }

    @Override
    public Claims build() {
        if ("Adb".equals(name)) {
            throw new IllegalArgumentException("a record may refuse");
        }
        return new Claims(name, roles, count, total, flag, since, ratio, last);
    }
}
