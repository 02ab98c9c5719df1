module plain {
  requires io.claimwright.runtime;
}
