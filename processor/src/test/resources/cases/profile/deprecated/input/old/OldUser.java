package old;

@Deprecated(forRemoval = true)
public class OldUser {}
