package io.claimwright.servlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FormTextTest {
    @Test
    void valuesOfANameInTheirOrder() {
        assertThat(FormText.values("a=1&b=2&a=3&%61=4&a&aa=5&=6", "a")).containsExactly("1", "3", "4", "");
        assertThat(FormText.values("a=b+c%C3%A4%3D=d", "a")).containsExactly("b cä==d");
        assertThat(FormText.values("", "a")).isEmpty();
        assertThat(FormText.values(null, "a")).isEmpty();
    }

    @Test
    void aPercentSignWithoutItsDigitsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> FormText.values("a=%zz", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> FormText.values("%f=1", "a"));
    }
}
