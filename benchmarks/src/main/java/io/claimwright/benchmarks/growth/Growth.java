package io.claimwright.benchmarks.growth;

import java.util.List;

/** What grows. */
enum Growth {
    /** All members of the payload; two are declared, and three every token has. */
    CLAIMS("claims") {
        @Override
        String payload(int n, int turn, int headerLength) {
            StringBuilder more = new StringBuilder();
            for (int claim = LEAST; claim < n; claim++) {
                more.append(",\"claim%03d\":\"value %03d\"".formatted(claim, turn));
            }
            return json(turn, "Ada Lovelace", more.toString());
        }
    },

    /** The characters of the token; a declared claim makes it longer. */
    SIZE("bytes") {
        @Override
        String payload(int n, int turn, int headerLength) {
            int bytes = (n - headerLength - SIGNATURE - DOTS) * 3 / 4;
            return json(turn, "x".repeat(bytes - json(turn, "", "").length()), "");
        }
    },

    /** The keys that check, of which each token names one. */
    KEYS("keys") {
        @Override
        String payload(int n, int turn, int headerLength) {
            return json(turn, "Ada Lovelace", "");
        }
    };

    private static final int LEAST = 5;
    private static final int SIGNATURE = 43;
    private static final int DOTS = 2;
    private static final long END = System.currentTimeMillis() / 1000 + 86_400;

    final String unit;

    Growth(String unit) {
        this.unit = unit;
    }

    /** How much there is of it, from the least to the most. */
    List<Integer> sizes() {
        return switch (this) {
            case CLAIMS -> List.of(5, 10, 20, 50, 100, 200);
            case SIZE -> List.of(200, 512, 1024, 2048, 4096, 6144, 8192);
            case KEYS -> List.of(1, 3, 10, 30, 100, 300, 1000);
        };
    }

    /**
     * What a token says: what is asked for, and nothing that need not be there.
     *
     * @param n how much there is of what grows
     * @param turn makes it another one
     * @param headerLength the characters of its header
     */
    abstract String payload(int n, int turn, int headerLength);

    static String json(int turn, String name, String more) {
        return "{\"type\":\"access\",\"sub\":\"%04d\",\"exp\":%d,\"name\":\"%s\",\"level\":3%s}"
                .formatted(turn, END, name, more);
    }

    int largest() {
        return sizes().get(sizes().size() - 1);
    }
}
