package io.claimwright.config;

/** How long a browser keeps the cookie of a token. */
public enum CookieLifetime {
    /** Until the browser is closed. */
    SESSION,
    /** As long as its token lives; the cookie of a token that never expires is as {@link #SESSION}. */
    TOKEN,
    /** 31,540,000 seconds, whatever its token says, as Flask-JWT-Extended has it. */
    YEAR
}
