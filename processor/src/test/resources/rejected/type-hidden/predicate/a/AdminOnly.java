package a;

import io.claimwright.JwtRequired;
import io.claimwright.JwtToken;
import io.claimwright.TokenPredicate;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@JwtRequired(verify = IsAdmin.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface AdminOnly {}

class IsAdmin implements TokenPredicate<JwtToken> {
  @Override
  public boolean test(JwtToken token) {
    return true;
  }
}
