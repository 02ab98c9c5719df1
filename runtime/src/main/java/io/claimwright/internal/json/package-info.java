/** JSON as RFC 8259 has it and nothing beside; the only package that knows jackson-core. */
@NullMarked
package io.claimwright.internal.json;

import org.jspecify.annotations.NullMarked;
