package library;

import java.util.Optional;

public record Record(String name, Optional<Record2> more) {}
