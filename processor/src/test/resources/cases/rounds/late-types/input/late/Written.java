package late;

class Written {
  @Writes(name = "late.LateClaims", source = "package late; public record LateClaims(String text, java.util.List<LateEnum> more) {}")
  void claims() {}

  @Writes(name = "late.LateEnum", source = "package late; public enum LateEnum { A }")
  void constants() {}

  @Writes(name = "late.LateUser", source = "package late; public class LateUser { private final String name; public LateUser(String name) { this.name = name; } public String name() { return name; } }")
  void user() {}

  @Writes(name = "late.LateServlet", source = "package late; public abstract class LateServlet extends io.claimwright.servlet.JwtServlet { private static final long serialVersionUID = 1L; }")
  void servlet() {}

  @Writes(name = "late.LateBase", source = "package late; public class LateBase {}")
  void base() {}

  @Writes(name = "late.LateProfile", source = "package late; @io.claimwright.JwtProfile public class LateProfile {}")
  void profile() {}
}
