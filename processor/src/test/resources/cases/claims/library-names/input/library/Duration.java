package library;

public enum Duration {
  LONG
}
