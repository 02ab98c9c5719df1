package library;

public record Verdict(String name) {}
