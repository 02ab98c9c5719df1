package io.claimwright.spi;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of a record's claims, each with its place, its aliases and whether a token may lack it.
 * Immutable once built.
 */
public final class ClaimNames {
    private final List<String> names;
    private final Map<String, Integer> places;
    private final Map<String, Integer> ranks;
    private final BitSet required;

    private ClaimNames(Builder builder) {
        this.names = List.copyOf(builder.names);
        this.required = (BitSet) builder.required.clone();
        this.places = new HashMap<>();
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
     * The first claim that must be there and is not.
     *
     * @param seen the places of the claims that are there
     * @return the place, or -1 where nothing is missing
     */
    public int firstMissing(BitSet seen) {
        for (int place = required.nextSetBit(0); place >= 0; place = required.nextSetBit(place + 1)) {
            if (!seen.get(place)) {
                return place;
            }
        }
        return -1;
    }

    /** Collects names in the order of the record's components. */
    public static final class Builder {
        private final List<String> names = new ArrayList<>();
        private final BitSet required = new BitSet();
        private final Map<Integer, List<String>> aliases = new HashMap<>();

        private Builder() {}

        /**
         * Adds a claim that every token must have.
         *
         * @param name the claim's name
         * @return this builder
         */
        public Builder required(String name) {
            required.set(names.size());
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
