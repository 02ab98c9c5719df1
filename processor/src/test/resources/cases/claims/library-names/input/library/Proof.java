package library;

public enum Proof {
  A
}
