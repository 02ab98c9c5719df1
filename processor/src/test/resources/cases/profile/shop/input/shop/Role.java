package shop;

public enum Role {
  CUSTOMER,
  CLERK
}
