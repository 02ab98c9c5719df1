package same.b;

public enum Kind {
  Y
}
