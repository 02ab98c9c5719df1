package shapes;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequest;
import io.claimwright.JwtRequired;
import io.claimwright.UserLookupLoader;
import io.claimwright.Guard;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

public class Shapes {
  @JwtProfile
  public static class Shop {
    @UserLookupLoader
    Optional<User> user(Shapes_ShopToken token) {
      return Optional.empty();
    }
  }

  @JwtProfile
  public static class Office {}

  public record User(String name) {}

  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
  }

  public static class Handlers {
    @JwtRequired
    public void nothing(Shapes_ShopToken token) {}

    @JwtRequired
    protected int number(int a, Shapes_ShopToken token, long b) {
      return a;
    }

    @JwtRequired
    boolean[] array(Shapes_ShopToken token, byte[][] bytes) {
      return new boolean[0];
    }

    @JwtRequired
    void overloaded(Shapes_ShopToken token, String a) {}

    @JwtRequired(fresh = true)
    void overloaded(Shapes_ShopToken token, Integer a) {}

    @JwtRequired(refresh = true)
    void overloaded(Shapes_ShopToken token) {}

    void overloaded(String notGuarded) {}

    @JwtRequired
    <T extends Number & Comparable<? super T>, E extends Exception, C extends Collection<? extends T>> T generic(
        Shapes_ShopToken token, C values, Function<? super T, ? extends List<T[]>> function) throws E, IOException {
      throw new IOException();
    }

    @JwtRequired
    <JwtRequest, Shapes_ShopToken2, Optional, String> Map<JwtRequest, String> hiding(
        Shapes_ShopToken token, JwtRequest a, Optional b, java.lang.String c, java.util.Optional<String> d) {
      return Map.of();
    }

    @JwtRequired
    void thrown(Shapes_ShopToken token) throws Failure, IllegalStateException {
      throw new Failure();
    }

    @JwtRequired
    void varargs(Shapes_ShopToken token, String... names) {}

    @JwtRequired
    void varargsOfArrays(Shapes_ShopToken token, int[]... numbers) {}

    @JwtRequired
    @SafeVarargs
    final void varargsOfLists(Shapes_ShopToken token, List<String>... lists) {}

    @JwtRequired
    @SafeVarargs
    final <T> void varargsOfVariables(Shapes_ShopToken token, T... values) {}

    @JwtRequired
    void varargsOfTokens(Shapes_ShopToken token, User user, Object... rest) {}

    @JwtRequired(optional = true)
    String maybe(Optional<Shapes_ShopToken> token, Optional<User> user, Optional<String> name) {
      return "";
    }

    @JwtRequired
    String withRequest(JwtRequest first, Shapes_ShopToken t, JwtRequest second, User u) {
      return "";
    }

    @JwtRequired
    String named(
        Shapes_ShopToken t, String request, String token, String jwt, String handlers, User user, Guard NAMED) {
      return "";
    }

    @JwtRequired
    void receiver(Handlers this, Shapes_ShopToken token) {}

    @JwtRequired
    String toString(Shapes_ShopToken token) {
      return "";
    }

    @JwtRequired
    boolean equals(Shapes_ShopToken token) {
      return false;
    }

    @JwtRequired
    void officeToo(Shapes_OfficeToken token, User callersOwn) {}

    @JwtRequired(profile = Office.class, verifyType = false)
    void $(Shapes_OfficeToken token) {}

    @JwtRequired
    synchronized strictfp_ kept(Shapes_ShopToken token, Api.Part part) {
      return null;
    }
  }

  static class strictfp_ {}

  public interface Api {
    class Part {}

    @JwtRequired
    Part part(Shapes_ShopToken token);

    @JwtRequired
    default Part other(Shapes_ShopToken token) {
      return part(token);
    }
  }

  public record Recorded(String name) {
    @JwtRequired
    String greet(Shapes_ShopToken token) {
      return name;
    }
  }

  public abstract static sealed class Closed permits Only {
    @JwtRequired
    abstract void run(Shapes_ShopToken token);
  }

  static final class Only extends Closed {
    @Override
    void run(Shapes_ShopToken token) {}
  }
}
