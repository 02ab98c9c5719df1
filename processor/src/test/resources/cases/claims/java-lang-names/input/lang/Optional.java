package lang;

public record Optional(java.lang.String name) {}
