package odd;

import io.claimwright.AdditionalClaimsLoader;
import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.util.List;

@JwtProfile
public class Odd {
  record Claims(List<String> größe, Farbe ﬁ, @Override int number) {
    static int count = 1;

    Claims {
      größe = List.copyOf(größe);
    }

    Claims(int number) {
      this(List.of(), Farbe.RÖT, number);
    }

    @Override
    public List<String> größe() {
      return größe;
    }
  }

  interface Farben {
    enum Farbe {
      A
    }
  }

  enum Farbe {
    RÖT {
      @Override
      String wert() {
        return "";
      }
    };

    abstract String wert();
  }

  /** The annotated one of several overloads is meant. */
  @AdditionalClaimsLoader
  Claims claims(String subject) {
    return new Claims(1);
  }

  Claims claims(CharSequence subject) {
    return new Claims(2);
  }

  Claims claims(Object subject) {
    return new Claims(3);
  }

  static class Handlers {
    @JwtRequired
    void straße(OddToken token, Farben.Farbe größe) {}

    @JwtRequired
    void Guard(OddToken token, io.claimwright.Guard GUARD) throws Throwable {}

    @JwtRequired
    public native void with(OddToken token, OddJwt jwt);
  }
}
