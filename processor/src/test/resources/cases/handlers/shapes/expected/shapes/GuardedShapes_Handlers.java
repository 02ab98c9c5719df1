package shapes;

import io.claimwright.Guard;
import io.claimwright.JwtRefusedException;
import io.claimwright.JwtRequest;
import io.claimwright.spi.JwtGenerated;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * The handlers of {@link Shapes.Handlers} behind their guards.
 */
@Generated("io.claimwright.processor.JwtProcessor")
@JwtGenerated(Shapes.Handlers.class)
public final class GuardedShapes_Handlers {
  private static final Guard NOTHING = Guard.standard();

  private static final Guard NUMBER = Guard.standard();

  private static final Guard ARRAY = Guard.standard();

  private static final Guard OVERLOADED = Guard.standard();

  private static final Guard OVERLOADED_2 = Guard.standard().needFresh();

  private static final Guard OVERLOADED_3 = Guard.standard().needRefresh();

  private static final Guard GENERIC = Guard.standard();

  private static final Guard HIDING = Guard.standard();

  private static final Guard THROWN = Guard.standard();

  private static final Guard VARARGS = Guard.standard();

  private static final Guard VARARGS_OF_ARRAYS = Guard.standard();

  private static final Guard VARARGS_OF_LISTS = Guard.standard();

  private static final Guard VARARGS_OF_VARIABLES = Guard.standard();

  private static final Guard VARARGS_OF_TOKENS = Guard.standard();

  private static final Guard MAYBE = Guard.standard().asOptional();

  private static final Guard WITH_REQUEST = Guard.standard();

  private static final Guard NAMED = Guard.standard();

  private static final Guard RECEIVER = Guard.standard();

  private static final Guard TO_STRING = Guard.standard();

  private static final Guard EQUALS = Guard.standard();

  private static final Guard OFFICE_TOO = Guard.standard();

  private static final Guard $ = Guard.standard().anyType();

  private static final Guard KEPT = Guard.standard();

  private final Shapes.Handlers handlers;

  private final Shapes_ShopJwt shapes_ShopJwt;

  private final Shapes_OfficeJwt shapes_OfficeJwt;

  /**
   * Puts the guards before the handlers.
   *
   * @param handlers what is called for a request that is let in
   * @param shapes_ShopJwt lets it in
   * @param shapes_OfficeJwt lets it in
   */
  public GuardedShapes_Handlers(Shapes.Handlers handlers, Shapes_ShopJwt shapes_ShopJwt,
      Shapes_OfficeJwt shapes_OfficeJwt) {
    this.handlers = Objects.requireNonNull(handlers, "handlers");
    this.shapes_ShopJwt = Objects.requireNonNull(shapes_ShopJwt, "shapes_ShopJwt");
    this.shapes_OfficeJwt = Objects.requireNonNull(shapes_OfficeJwt, "shapes_OfficeJwt");
  }

  /**
   * Calls {@code nothing} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  public void nothing(JwtRequest request) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, NOTHING);
    handlers.nothing(token);
  }

  /**
   * Calls {@code number} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  protected int number(JwtRequest request, int a, long b) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, NUMBER);
    return handlers.number(a, token, b);
  }

  /**
   * Calls {@code array} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  boolean[] array(JwtRequest request, byte[][] bytes) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, ARRAY);
    return handlers.array(token, bytes);
  }

  /**
   * Calls {@code overloaded} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void overloaded(JwtRequest request, String a) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, OVERLOADED);
    handlers.overloaded(token, a);
  }

  /**
   * Calls {@code overloaded} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void overloaded(JwtRequest request, Integer a) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, OVERLOADED_2);
    handlers.overloaded(token, a);
  }

  /**
   * Calls {@code overloaded} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void overloaded(JwtRequest request) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, OVERLOADED_3);
    handlers.overloaded(token);
  }

  /**
   * Calls {@code generic} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  <T extends Number & Comparable<? super T>, E extends Exception, C extends Collection<? extends T>> T generic(
      JwtRequest request, C values, Function<? super T, ? extends List<T[]>> function) throws E,
      IOException {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, GENERIC);
    return handlers.generic(token, values, function);
  }

  /**
   * Calls {@code hiding} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  <JwtRequest, Shapes_ShopToken2, Optional, String> Map<JwtRequest, String> hiding(
      io.claimwright.JwtRequest request, JwtRequest a, Optional b, java.lang.String c,
      java.util.Optional<String> d) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, HIDING);
    return handlers.hiding(token, a, b, c, d);
  }

  /**
   * Calls {@code thrown} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void thrown(JwtRequest request) throws Shapes.Failure, IllegalStateException {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, THROWN);
    handlers.thrown(token);
  }

  /**
   * Calls {@code varargs} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void varargs(JwtRequest request, String... names) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, VARARGS);
    handlers.varargs(token, names);
  }

  /**
   * Calls {@code varargsOfArrays} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void varargsOfArrays(JwtRequest request, int[]... numbers) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, VARARGS_OF_ARRAYS);
    handlers.varargsOfArrays(token, numbers);
  }

  /**
   * Calls {@code varargsOfLists} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void varargsOfLists(JwtRequest request, List<String>[] lists) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, VARARGS_OF_LISTS);
    handlers.varargsOfLists(token, lists);
  }

  /**
   * Calls {@code varargsOfVariables} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  <T> void varargsOfVariables(JwtRequest request, T[] values) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, VARARGS_OF_VARIABLES);
    handlers.varargsOfVariables(token, values);
  }

  /**
   * Calls {@code varargsOfTokens} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void varargsOfTokens(JwtRequest request, Object... rest) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, VARARGS_OF_TOKENS);
    handlers.varargsOfTokens(token, shapes_ShopJwt.user(request), rest);
  }

  /**
   * Calls {@code maybe} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String maybe(JwtRequest request, Optional<String> name) {
    Optional<Shapes_ShopToken> token = shapes_ShopJwt.guard(request, MAYBE);
    return handlers.maybe(token, shapes_ShopJwt.findUser(request), name);
  }

  /**
   * Calls {@code withRequest} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String withRequest(JwtRequest request) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, WITH_REQUEST);
    return handlers.withRequest(request, token, request, shapes_ShopJwt.user(request));
  }

  /**
   * Calls {@code named} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String named(JwtRequest request_, String request, String token, String jwt, String handlers,
      Guard NAMED_) {
    Shapes_ShopToken token_ = shapes_ShopJwt.require(request_, NAMED);
    return this.handlers.named(token_, request, token, jwt, handlers, shapes_ShopJwt.user(request_), NAMED_);
  }

  /**
   * Calls {@code receiver} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void receiver(JwtRequest request) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, RECEIVER);
    handlers.receiver(token);
  }

  /**
   * Calls {@code toString} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  String toString(JwtRequest request) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, TO_STRING);
    return handlers.toString(token);
  }

  /**
   * Calls {@code equals} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  boolean equals(JwtRequest request) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, EQUALS);
    return handlers.equals(token);
  }

  /**
   * Calls {@code officeToo} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void officeToo(JwtRequest request, Shapes.User callersOwn) {
    Shapes_OfficeToken token = shapes_OfficeJwt.require(request, OFFICE_TOO);
    handlers.officeToo(token, callersOwn);
  }

  /**
   * Calls {@code $} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  void $(JwtRequest request) {
    Shapes_OfficeToken token = shapes_OfficeJwt.require(request, $);
    handlers.$(token);
  }

  /**
   * Calls {@code kept} if the request is let in.
   *
   * @throws JwtRefusedException if it is not
   */
  Shapes.strictfp_ kept(JwtRequest request, Shapes.Api.Part part) {
    Shapes_ShopToken token = shapes_ShopJwt.require(request, KEPT);
    return handlers.kept(token, part);
  }
}
