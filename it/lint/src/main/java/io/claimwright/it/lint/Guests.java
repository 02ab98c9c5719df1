package io.claimwright.it.lint;

import io.claimwright.JwtProfile;

/** A profile that says nothing about its tokens. */
@JwtProfile
public class Guests {}
