package same.b;

public sealed interface Plan {
  record Free(Item item) implements Plan {}
}
