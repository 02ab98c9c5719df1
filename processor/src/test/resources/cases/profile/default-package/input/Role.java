enum Role {
  A
}
