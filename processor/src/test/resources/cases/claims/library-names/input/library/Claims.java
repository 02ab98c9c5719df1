package library;

public record Claims(Proof proof, Record record, Format format, Builder builder) {}
