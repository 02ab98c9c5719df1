class User {}
