package shop;

import io.claimwright.JwtRequired;

@JwtRequired(fresh = true)
@interface JustLoggedIn {} // error: [guard-retention]
