package lang;

public class String {}
