package library;

public record Format(int number) {}
