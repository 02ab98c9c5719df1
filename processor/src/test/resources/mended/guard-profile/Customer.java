package shop;

record Customer(String name) {}
