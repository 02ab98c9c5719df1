package io.claimwright.report.read;

import java.nio.file.Path;

/**
 * A folder of classes or a jar.
 *
 * @param name how the report calls it
 * @param path where it is
 */
public record ClassPlace(String name, Path path) {}
