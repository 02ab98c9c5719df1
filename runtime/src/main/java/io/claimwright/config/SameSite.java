package io.claimwright.config;

/** Whether a browser sends a cookie with requests that another site has caused. */
public enum SameSite {
    /** Never. */
    STRICT("Strict"),
    /** With a plain navigation to the site only. */
    LAX("Lax"),
    /** Always; browsers want such a cookie to be Secure. */
    NONE("None");

    private final String attribute;

    SameSite(String attribute) {
        this.attribute = attribute;
    }

    /**
     * The value of the cookie's attribute.
     *
     * @return {@code Strict}, {@code Lax} or {@code None}
     */
    public String attribute() {
        return attribute;
    }
}
