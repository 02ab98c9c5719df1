package io.claimwright.sample;

import io.claimwright.JwtPublic;
import io.claimwright.servlet.JwtServlet;
import io.claimwright.servlet.ServletJwtRequest;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code POST /orders}: brings HTTP to handlers that know nothing of it. */
@WebServlet("/orders")
@SuppressWarnings("serial") // nobody serializes a servlet
public final class OrderServlet extends JwtServlet {
    private final GuardedOrderHandlers orders;

    OrderServlet(GuardedOrderHandlers orders) {
        this.orders = orders;
    }

    /** Public here, since the guard stands before the handler; the base class answers its refusals. */
    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Order order = Json.read(request, Order.class);
        Json.write(response, 201, orders.place(ServletJwtRequest.of(request), order));
    }
}
