package same;

public enum Same_RoleKind {
  C
}
