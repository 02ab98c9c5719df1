package late;

public @interface Writes {
  String name();

  String source();
}
