package lang;

public interface Runnable {}
