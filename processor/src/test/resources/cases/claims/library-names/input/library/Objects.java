package library;

public record Objects() {}
