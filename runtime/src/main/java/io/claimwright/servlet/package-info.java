/** Guards for Jakarta Servlet 6.1; needs the servlet API, which the rest of the library does not. */
@NullMarked
package io.claimwright.servlet;

import org.jspecify.annotations.NullMarked;
