package guards;

import io.claimwright.JwtRequired;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

class Above {
  /** By way of another one. */
  @Paid
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface Inherited {}
}

class Own extends Above {
  @JwtRequired
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.TYPE})
  @interface Nested {}

  /** No guard. */
  @interface Plain {}

  Object field = new Object() { // error: [guard-local-class]
    @Paid
    public String toString() {
      return "";
    }
  };

  Object nested() { // error: [guard-local-class]
    @Nested
    class Local {}
    return new Local();
  }

  Object outer() { // error: [guard-local-class]
    class Local {
      @Own.Nested
      void run() {}
    }
    return new Local();
  }

  Object inherited() { // error: [guard-local-class]
    class Local {
      @Inherited
      void run() {}
    }
    return new Local();
  }

  Object written() { // error: [guard-local-class]
    class Local {
      @guards.Paid
      void run() {}
    }
    return new Local();
  }

  Object plain() {
    @Plain
    @SuppressWarnings("unused")
    class Local {
      @Plain
      void run() {}
    }
    return new Local();
  }
}
