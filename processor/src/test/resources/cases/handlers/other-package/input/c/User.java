package c;

public record User() {}
