package shop;

record User(String name) {}
