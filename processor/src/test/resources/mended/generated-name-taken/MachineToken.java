package shop;

/** What the shop's own machines send. */
record MachineToken(String value) {}
