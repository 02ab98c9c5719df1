package shop;

import java.util.Optional;

public interface Users {
  Optional<User> find(String id);
}
