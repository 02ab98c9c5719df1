package guards;

class Beside {
  Object local() { // error: [guard-local-class]
    return new Object() {
      @Paid
      void run() {}
    };
  }
}
