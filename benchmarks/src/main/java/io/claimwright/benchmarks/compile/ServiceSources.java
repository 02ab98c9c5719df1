package io.claimwright.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources as a large application has them: packages of ten annotated types, one profile, five
 * servlets and four classes of handlers, beside the records and enums that they use.
 */
final class ServiceSources {
    private static final int TYPES_PER_PACKAGE = 10;
    private static final int SERVLETS = 5;

    private ServiceSources() {}

    /** Writes sources with this many annotated types below a folder, and tells the files. */
    static List<Path> write(Path folder, int types) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int written = 0; written < types; written++) {
            int number = written / TYPES_PER_PACKAGE;
            int place = written % TYPES_PER_PACKAGE;
            Path inPackage = folder.resolve("service" + number);
            if (place == 0) {
                Files.createDirectories(inPackage);
                files.add(file(inPackage, number, "User", USER));
                files.add(file(inPackage, number, "Role", ROLE));
                files.add(file(inPackage, number, "Address", ADDRESS));
                files.add(file(inPackage, number, "Claims", CLAIMS));
                files.add(file(inPackage, number, "Service", PROFILE));
            } else if (place <= SERVLETS) {
                files.add(file(inPackage, number, "Page" + place + "Servlet", SERVLET));
            } else {
                files.add(file(inPackage, number, "Orders" + place, HANDLERS));
            }
        }
        return files;
    }

    private static Path file(Path folder, int number, String name, String template) throws IOException {
        String text = "package service" + number + ";\n\n" + template.replace("$NAME", name);
        return Files.writeString(folder.resolve(name + ".java"), text);
    }

    private static final String USER = """
            import java.util.Set;
            import java.util.UUID;

            public record User(String id, String name, Set<Role> roles, UUID tenant, Address address) {}
            """;

    private static final String ROLE = """
            public enum Role { READER, WRITER, EDITOR, ADMIN }
            """;

    private static final String ADDRESS = """
            import java.util.Optional;

            public record Address(String street, String city, Optional<String> zip) {}
            """;

    private static final String CLAIMS = """
            import io.claimwright.Claim;
            import java.time.Instant;
            import java.util.List;
            import java.util.Optional;
            import java.util.Set;
            import java.util.UUID;

            public record Claims(
                String name,
                @Claim("upcase_name") String upcaseName,
                Set<Role> roles,
                UUID tenant,
                Address address,
                List<String> groups,
                Optional<Instant> born,
                int level) {}
            """;

    private static final String PROFILE = """
            import io.claimwright.AdditionalClaimsLoader;
            import io.claimwright.JwtProfile;
            import io.claimwright.UserIdentityLoader;
            import io.claimwright.UserLookupLoader;
            import java.util.List;
            import java.util.Locale;
            import java.util.Map;
            import java.util.Optional;

            @JwtProfile
            public final class Service {
              private final Map<String, User> users;

              public Service(Map<String, User> users) {
                this.users = users;
              }

              @AdditionalClaimsLoader
              Claims claims(User user) {
                return new Claims(
                    user.name(),
                    user.name().toUpperCase(Locale.ROOT),
                    user.roles(),
                    user.tenant(),
                    user.address(),
                    List.of("staff"),
                    Optional.empty(),
                    user.roles().contains(Role.ADMIN) ? 9 : 1);
              }

              @UserIdentityLoader
              String identity(User user) {
                return user.id();
              }

              @UserLookupLoader
              Optional<User> user(ServiceToken token) {
                return Optional.ofNullable(users.get(token.subject()));
              }
            }
            """;

    private static final String SERVLET = """
            import io.claimwright.JwtPublic;
            import io.claimwright.JwtRequired;
            import io.claimwright.servlet.JwtServlet;
            import jakarta.servlet.annotation.WebServlet;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            import java.io.IOException;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Map;
            import java.util.TreeMap;

            @WebServlet("/$NAME")
            @SuppressWarnings("serial")
            public final class $NAME extends JwtServlet {
              private final Map<String, List<String>> entries = new TreeMap<>();

              @Override
              @JwtRequired
              protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                ServiceToken token = ServiceToken.of(request);
                List<String> own = entries.getOrDefault(token.subject(), List.of());
                int from = Math.min(own.size(), number(request.getParameter("from"), 0));
                int to = Math.min(own.size(), from + number(request.getParameter("count"), 20));
                for (String entry : own.subList(from, to)) {
                  response.getWriter().println(token.upcaseName() + ": " + entry);
                }
              }

              @Override
              @JwtRequired(fresh = true)
              protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
                ServiceToken token = ServiceToken.of(request);
                String entry = request.getParameter("entry");
                if (entry == null || entry.isBlank()) {
                  response.sendError(400, "An entry is needed.");
                  return;
                }
                entries.computeIfAbsent(token.subject(), any -> new ArrayList<>()).add(entry.strip());
                response.setStatus(201);
                response.getWriter().println("Stored for " + token.subject());
              }

              @Override
              @JwtPublic
              protected void doHead(HttpServletRequest request, HttpServletResponse response) {
                response.setIntHeader("X-Entries", entries.values().stream().mapToInt(List::size).sum());
              }

              private static int number(String text, int otherwise) {
                try {
                  return text == null ? otherwise : Math.max(0, Integer.parseInt(text));
                } catch (NumberFormatException e) {
                  return otherwise;
                }
              }
            }
            """;

    private static final String HANDLERS = """
            import io.claimwright.JwtRequired;
            import java.util.List;
            import java.util.Map;
            import java.util.Optional;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.stream.Collectors;

            public class $NAME {
              private final Map<String, Order> orders = new ConcurrentHashMap<>();

              /** What was ordered. */
              public record Order(String id, String owner, List<Item> items) {
                long total() {
                  return items.stream().mapToLong(item -> item.price() * item.amount()).sum();
                }
              }

              /** A line of it. */
              public record Item(String name, long price, int amount) {}

              @JwtRequired
              public Optional<Order> find(ServiceToken token, String id) {
                return Optional.ofNullable(orders.get(id))
                    .filter(order -> order.owner().equals(token.subject()) || token.roles().contains(Role.ADMIN));
              }

              @JwtRequired(fresh = true)
              public Order place(ServiceToken token, User user, List<Item> items) {
                if (items.isEmpty()) {
                  throw new IllegalArgumentException("An order of " + user.name() + " has no items.");
                }
                Order order = new Order(token.id() + "-" + orders.size(), token.subject(), List.copyOf(items));
                orders.put(order.id(), order);
                return order;
              }

              @JwtRequired(optional = true)
              public Map<String, Long> totals(Optional<ServiceToken> token, int limit) {
                return orders.values().stream()
                    .filter(order -> token.isPresent() || order.items().size() < limit)
                    .collect(Collectors.groupingBy(Order::owner, Collectors.summingLong(Order::total)));
              }
            }
            """;
}
