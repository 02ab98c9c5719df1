package io.claimwright.report;

/** What {@code --help} prints. */
final class Usage {
    static final String TEXT = """
            Lists every handler in compiled classes, and what guards it.

              java -jar claimwright-report.jar [OPTION]... [NAME=]PATH...

            A PATH is a folder of classes, such as target/classes, or a jar or a war. Nothing in it is run.
            A NAME is what the report calls it; without one it is the name of the module's folder, or of the jar.

              -f, --format FORMAT     text, which is the default, json, html, or claims: a list of the claims
                                      alone, for the processor's -Aclaimwright.released
              -o, --output FILE       write to this file instead of the standard output
              -c, --classpath PATHS   where to look for superclasses and annotations that the report is not
                                      about: folders and jars, separated as in a class path; may be repeated
                  --fail-on WHAT,...  exit with 3 where a handler is open, unenforced, optional or public
              -h, --help              this text

            Exit codes: 0 the report was written; 1 something can't be read or written; 2 wrong arguments;
            3 the report was written, and has what --fail-on names.
            """;

    private Usage() {}
}
