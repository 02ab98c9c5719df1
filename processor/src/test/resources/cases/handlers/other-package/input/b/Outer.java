package b;

public interface Outer {
  record Part() {}
}
