package same.a;

public sealed interface Plan {
  record Free(Item item) implements Plan {}
}
