package library;

public record Date(int year) {}
