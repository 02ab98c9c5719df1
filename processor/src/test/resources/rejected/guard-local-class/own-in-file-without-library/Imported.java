package shop;

import guards.Paid;

class Imported {
  Object local() { // error: [guard-local-class]
    @Paid
    class Local {}
    return new Local();
  }
}
