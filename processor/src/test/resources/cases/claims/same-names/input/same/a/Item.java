package same.a;

public record Item(String name, Kind kind, same.b.Kind other) {}
