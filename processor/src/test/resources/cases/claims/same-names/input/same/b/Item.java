package same.b;

public record Item(int number, Kind kind) {}
