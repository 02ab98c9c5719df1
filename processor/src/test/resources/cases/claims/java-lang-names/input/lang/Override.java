package lang;

public @interface Override {}
