package io.claimwright.it.matrix;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What a row does in a handler. */
@FunctionalInterface
interface Handler {
    /** {@return what the response says} */
    String run(World world, HttpServletRequest request, HttpServletResponse response);
}
