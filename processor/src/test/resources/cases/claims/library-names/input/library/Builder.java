package library;

public record Builder(String name) {}
