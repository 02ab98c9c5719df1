package io.claimwright.it.containers;

import static org.assertj.core.api.Assertions.assertThat;

import io.claimwright.JwtRequired;
import io.claimwright.it.containers.shop.AccountServlet;
import io.claimwright.it.containers.shop.Customer;
import io.claimwright.it.containers.shop.ShopToken;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Requests of many at once: each sees its own token and user, and one without a token sees none. */
class InterleavedTest extends OnEachContainer {
    private static final int REQUESTS = 400;

    @Test
    void everybodySeesThemselves() throws Exception {
        start(app().servlet("/account", new AccountServlet())
                .servlet("/forward", new ForwardTest.GuardedForwards("/account"))
                .servlet("/slow", new Slow()));
        String[] paths = {"/account", "/forward", "/slow"};
        List<Callable<String>> requests = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            String id = "c-" + i;
            String path = paths[i % paths.length];
            boolean known = i % 5 != 0;
            requests.add(() -> known
                    ? server.get(path, shop.createAccessToken(new Customer(id, "Ada")))
                            .body()
                    : server.get(path).body());
            expected.add(known ? "account of " + id : "{\"msg\":\"A token is needed.\"}");
        }

        assertThat(all(requests)).isEqualTo(expected);
    }

    private static List<String> all(List<Callable<String>> requests) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : clients.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }

    final class Slow extends JwtServlet {
        private static final long serialVersionUID = 1L;

        @Override
        @JwtRequired
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getDispatcherType() == DispatcherType.ASYNC) {
                String subject = ShopToken.of(request).subject();
                boolean same = shop.user(ServletJwtRequest.of(request)).id().equals(subject);
                response.getWriter().print(same ? "account of " + subject : "two in one");
            } else {
                CompletableFuture.runAsync(request.startAsync()::dispatch);
            }
        }
    }
}
