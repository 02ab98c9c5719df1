package old;

@Deprecated
public enum OldRole {
  A
}
