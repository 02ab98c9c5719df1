package io.claimwright.it.processors;

import io.claimwright.JwtPublic;
import io.claimwright.JwtRequired;
import io.claimwright.servlet.JwtServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import lombok.extern.java.Log;

/** A servlet with what Lombok adds. */
@Log
@RequiredArgsConstructor
@SuppressWarnings("serial")
public class HallServlet extends JwtServlet {
    private final CardMapper mapper;

    @Override
    @JwtRequired
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        log.fine("somebody looks");
        response.getWriter().print(mapper.card(MuseumToken.of(request).claims()));
    }

    @Override
    @JwtPublic
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("welcome");
    }
}
