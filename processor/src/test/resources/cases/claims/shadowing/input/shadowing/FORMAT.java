package shadowing;

public enum FORMAT {
  TWO
}
