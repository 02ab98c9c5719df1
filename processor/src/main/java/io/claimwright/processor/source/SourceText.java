package io.claimwright.processor.source;

import java.net.URI;

/**
 * What stands in a file.
 *
 * @param name the file
 * @param text its text
 */
record SourceText(URI name, String text) {}
