package shop;

import io.claimwright.JwtRequired;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtRequired
@Repeatable(May.All.class)
@Retention(RetentionPolicy.RUNTIME)
@interface May {
  String value();

  @Retention(RetentionPolicy.RUNTIME)
  @interface All {
    May[] value();
  }
}
