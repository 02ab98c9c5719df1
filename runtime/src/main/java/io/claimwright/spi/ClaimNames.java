package io.claimwright.spi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of a record's claims, each with its place, its aliases and whether a token may lack it.
 * Immutable once built.
 */
public final class ClaimNames {
    /** A place divided by the bits of a word is shifted by so many. */
    private static final int WORD = 6;

    private final List<String> names;
    private final Map<String, Integer> places;
    private final Map<String, Integer> ranks;
    private final long[] required;

    private ClaimNames(Builder builder) {
        this.names = List.copyOf(builder.names);
        this.required = unseen();
        builder.required.forEach(place -> required[place >>> WORD] |= 1L << place);
        this.places = new LinkedHashMap<>();
        this.ranks = new HashMap<>();
        for (String name : names) {
            places.put(name, places.size());
        }
        builder.aliases.forEach((place, aliases) -> aliases.forEach(alias -> {
            if (places.putIfAbsent(alias, place) == null) {
                ranks.put(alias, aliases.indexOf(alias) + 1);
            }
        }));
    }

    /**
     * Starts without names; the first one added has place 0.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The place of a claim.
     *
     * @param name the claim's name, or an alias
     * @return its place, or -1 where the record has no such claim
     */
    public int place(String name) {
        Integer place = places.get(name);
        return place == null ? -1 : place;
    }

    /**
     * Which of several names of one claim counts where a token has more than one: the lowest.
     *
     * @param name a name that has a place
     * @return 0 for the claim's own name, from 1 on for its aliases in their order
     */
    public int rank(String name) {
        return ranks.isEmpty() ? 0 : ranks.getOrDefault(name, 0);
    }

    /**
     * Whether any claim has another name.
     *
     * @return whether there are aliases
     */
    public boolean hasAliases() {
        return !ranks.isEmpty();
    }

    /**
     * The name of the claim at a place.
     *
     * @param place the place
     * @return the name
     */
    public String name(int place) {
        return names.get(place);
    }

    /**
     * How many claims there are.
     *
     * @return the number of names
     */
    public int size() {
        return names.size();
    }

    /**
     * All names by which a claim may come, the aliases among them.
     *
     * @return the names
     */
    public Set<String> all() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /**
     * A bit for each claim, none of them set.
     *
     * @return the bits, the caller's own
     */
    public long[] unseen() {
        return new long[(names.size() + Long.SIZE - 1) / Long.SIZE];
    }

    /**
     * The first claim that must be there and is not.
     *
     * @param seen the bits of the claims that are there
     * @return the place, or -1 where nothing is missing
     */
    public int firstMissing(long[] seen) {
        for (int word = 0; word < required.length; word++) {
            long missing = required[word] & ~seen[word];
            if (missing != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(missing);
            }
        }
        return -1;
    }

    /**
     * Whether nothing is missing.
     *
     * @param seen the bits of the claims that are there
     * @return whether all that must be there are; false, too, where there are more than 64 claims
     */
    public boolean hasRequired(long seen) {
        return required.length == 0 || (required.length == 1 && (required[0] & ~seen) == 0);
    }

    /** Collects names in the order of the record's components. */
    public static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final List<Integer> required = new ArrayList<>();
        private final Map<Integer, List<String>> aliases = new HashMap<>();

        private Builder() {}

        /**
         * Adds a claim that every token must have.
         *
         * @param name the claim's name
         * @return this builder
         */
        public Builder required(String name) {
            required.add(names.size());
            names.add(name);
            return this;
        }

        /**
         * Adds a claim that a token may lack.
         *
         * @param name the claim's name
         * @return this builder
         */
        public Builder optional(String name) {
            names.add(name);
            return this;
        }

        /**
         * Adds another name of the claim that was added last, which is read and never written. Names that
         * were added earlier go before it.
         *
         * @param name the alias
         * @return this builder
         */
        public Builder alias(String name) {
            aliases.computeIfAbsent(names.size() - 1, place -> new ArrayList<>())
                    .add(name);
            return this;
        }

        /**
         * Finishes.
         *
         * @return the names
         */
        public ClaimNames build() {
            return new ClaimNames(this);
        }
    }
}
