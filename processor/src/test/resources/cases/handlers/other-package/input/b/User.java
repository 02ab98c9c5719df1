package b;

public record User() {}
