package same.a;

public enum Kind {
  X
}
