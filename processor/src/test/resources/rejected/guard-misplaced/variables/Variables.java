package shop;

import io.claimwright.JwtRequired;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.function.UnaryOperator;

class Variables {
  @JwtRequired
  @Retention(RetentionPolicy.RUNTIME)
  @interface Paid {}

  void local() { // error: [guard-misplaced]
    @Paid String text = "";
    text.strip();
  }

  UnaryOperator<String> lambda() { // error: [guard-misplaced]
    return (@Paid String text) -> text;
  }

  // It is an element, and so told at its own line.
  void parameter(@Paid String text) {} // error: [guard-misplaced]
}
