package io.claimwright.spi;

import io.claimwright.Guard;
import java.util.Map;

/**
 * The guards of one servlet class, by the name of the method ({@code doGet} and the like). Generated
 * code implements it in a class named as the servlet with {@code Guards} behind it, which is found by
 * that name; what the class says nothing about is decided by its superclass.
 */
public interface ServletGuards {
    /** Under this name stands the rule of the class itself, for every method that has none of its own. */
    String EVERY_METHOD = "*";

    /**
     * What the class itself says about its methods.
     *
     * @return a rule by the method's name
     */
    Map<String, Rule> rules();

    /**
     * What stands on one method.
     *
     * @param open whether anyone may call it, as {@code @JwtPublic} says
     * @param guard what {@code @JwtRequired} wants; without meaning where the method is open
     * @param profile the profile whose token is wanted, {@code void.class} for the only one installed
     */
    record Rule(boolean open, Guard guard, Class<?> profile) {
        /**
         * {@code @JwtRequired} with a token of the only profile installed.
         *
         * @param guard what is wanted
         * @return the rule
         */
        public static Rule required(Guard guard) {
            return new Rule(false, guard, void.class);
        }

        /**
         * {@code @JwtRequired} with a token of this profile.
         *
         * @param guard what is wanted
         * @param profile the class with {@code @JwtProfile}
         * @return the rule
         */
        public static Rule required(Guard guard, Class<?> profile) {
            return new Rule(false, guard, profile);
        }

        /**
         * {@code @JwtPublic}.
         *
         * @return the rule
         */
        public static Rule everyone() {
            return new Rule(true, Guard.standard().asOptional(), void.class);
        }
    }
}
