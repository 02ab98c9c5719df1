package lang;

public class Void {}
