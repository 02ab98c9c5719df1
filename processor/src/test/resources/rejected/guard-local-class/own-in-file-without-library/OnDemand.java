package shop;

import guards.*;

class OnDemand {
  Object local() { // error: [guard-local-class]
    return new Object() {
      @Paid
      void run() {}
    };
  }
}
