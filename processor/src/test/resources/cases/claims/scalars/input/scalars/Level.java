package scalars;

public enum Level {
  LOW,
  HIGH
}
