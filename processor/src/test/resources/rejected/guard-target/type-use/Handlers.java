package shop;

import io.claimwright.JwtProfile;
import io.claimwright.JwtRequired;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@JwtProfile
final class Shop {}

@JwtRequired
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@interface OnTypes {} // error: [guard-target]

@JwtRequired
@Target({ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface OnBoth {} // error: [guard-target]

class Handlers {
  /** It looks guarded, but the annotation is one of the String. */
  @OnTypes
  String run(ShopToken token) {
    return "";
  }
}
