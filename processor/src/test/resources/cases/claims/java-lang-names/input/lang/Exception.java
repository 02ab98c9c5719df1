package lang;

public class Exception extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
