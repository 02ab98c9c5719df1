package io.claimwright.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {
    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b",
        "/a/*, /a",
        "/a/*, /a/",
        "/a/*, /a/b/c",
        "/*, /",
        "/*, /a.jsp",
        "*.jsp, /a.jsp",
        "*.jsp, /a/b.jsp",
        "'', /",
    })
    void matches(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b/",
        "/a/b, /a/bc",
        "/a/*, /ab",
        "/a/*, /A/b",
        "/a/*, /x/a/b",
        "*.jsp, /a.jsp/b",
        "*.jsp, /ajsp",
        "*.jsp, /a.JSP",
        "'', /a",
    })
    void doesNotMatch(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/*",
        "/a, /a/*",
        "/a/b/*, /a/*",
        "/a/*, /*",
        "*.jsp, /*",
        "/a, /*",
        "'', /*",
        "/a.jsp, *.jsp",
        "*.tar.gz, *.gz",
    })
    void liesInside(String inner, String outer) {
        assertThat(PathPattern.of(inner).isInside(PathPattern.of(outer))).isTrue();
        assertThat(PathPattern.of(outer).isInside(PathPattern.of(inner))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/a/*, *.jsp", "/a/*, /b/*", "/a/*, /ab/*", "/a, /b", "/a, *.jsp", "*.jsp, *.sp", "*.sp, *.css"})
    void liesBeside(String one, String other) {
        assertThat(PathPattern.of(one).isInside(PathPattern.of(other))).isFalse();
        assertThat(PathPattern.of(other).isInside(PathPattern.of(one))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "a",
                "a/*",
                "/a*",
                "/*/b",
                "/a/*.jsp",
                "*",
                "*jsp",
                "*.",
                "*./a",
                "//a",
                "/a/../b",
                "/a;x",
                "/a?b",
                "/a%20b",
                "/a/"
            })
    void isNone(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> PathPattern.of(pattern));
    }

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b",
        "/, /",
        "'', /",
        "//a///b/, /a/b",
        "/a;x=1/b;y, /a/b",
        "/a/./b/../c, /a/c",
        "/../../a, /a",
        "/a\\b, /a/b",
        "/x/..;y/a, /a",
    })
    void aPathInItsPlainestForm(String path, String plain) {
        assertThat(RequestPath.plain(path)).isEqualTo(plain);
    }

    @Test
    void theRootIsInsideEverythingOnly() {
        assertThat(PathPattern.of("").isInside(PathPattern.of("/a/*"))).isFalse();
    }
}
