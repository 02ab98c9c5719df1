package library;

public record Record2(Proof proof) {}
