package lang;

public class IllegalStateException {}
