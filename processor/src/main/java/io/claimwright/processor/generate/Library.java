package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;

/** The types of the runtime that generated code names, by name: the processor does not link to them. */
final class Library {
    static final ClassName GUARD = root("Guard");
    static final ClassName JWT_CONFIG = ClassName.get("io.claimwright.config", "JwtConfig");
    static final ClassName JWT_HEADER = root("JwtHeader");
    static final ClassName JWT_REFUSED_EXCEPTION = root("JwtRefusedException");
    static final ClassName JWT_REQUEST = root("JwtRequest");
    static final ClassName JWT_TOKEN = root("JwtToken");
    static final ClassName REFUSAL_RESPONSE = root("RefusalResponse");
    static final ClassName TOKEN_IDENTITY = root("TokenIdentity");
    static final ClassName TOKEN_LOCATION = root("TokenLocation");
    static final ClassName TOKEN_PAIR = root("TokenPair");
    static final ClassName VERDICT = root("Verdict");

    static final ClassName CLAIM_NAMES = spi("ClaimNames");
    static final ClassName CLAIMS_READER = spi("ClaimsReader");
    static final ClassName CLAIMS_WRITER = spi("ClaimsWriter");
    static final ClassName ENUM_NAMES = spi("EnumNames");
    static final ClassName GENERATED_TOKEN = spi("GeneratedToken");
    static final ClassName JWT_ENGINE = spi("JwtEngine");
    static final ClassName JWT_GENERATED = spi("JwtGenerated");
    static final ClassName NO_CLAIMS = spi("NoClaims");
    static final ClassName PRIMITIVE_ARRAYS = spi("PrimitiveArrays");
    static final ClassName PROOF = spi("Proof");
    static final ClassName PLAIN_CLAIMS = spi("PlainClaims");
    static final ClassName RECORD_READER = spi("RecordReader");
    static final ClassName REFUSED = spi("Refused");
    static final ClassName RULE = spi("ServletGuards").nestedClass("Rule");
    static final ClassName SERVLET_GUARDS = spi("ServletGuards");
    static final ClassName TOKEN_BUILDER = spi("TokenBuilder");
    static final ClassName TOKEN_FORMAT = spi("TokenFormat");
    static final ClassName TOKEN_QUESTIONS = spi("TokenQuestions");
    static final ClassName VARIANTS = spi("Variants");

    static final ClassName JWT_KEY = ClassName.get("io.claimwright.keys", "JwtKey");

    static final ClassName INSTALLED_PROFILES = ClassName.get("io.claimwright.servlet", "InstalledProfiles");
    static final ClassName JWT_COOKIES = ClassName.get("io.claimwright.servlet", "JwtCookies");
    static final ClassName SERVLET_JWT_REQUEST = ClassName.get("io.claimwright.servlet", "ServletJwtRequest");

    static final ClassName HTTP_SERVLET_REQUEST = ClassName.get("jakarta.servlet.http", "HttpServletRequest");
    static final ClassName SERVLET_CONTEXT = ClassName.get("jakarta.servlet", "ServletContext");

    private Library() {}

    private static ClassName root(String name) {
        return ClassName.get("io.claimwright", name);
    }

    private static ClassName spi(String name) {
        return ClassName.get("io.claimwright.spi", name);
    }
}
