package io.claimwright.servlet;

/** The words for a class that was compiled without the annotation processor, and the cure. */
final class MissingProcessor {
    private MissingProcessor() {}

    static String message(Class<?> type, String companion) {
        return """
        %s has @JwtRequired or @JwtPublic, but the class %s that guards it is missing or can't be used.

        The Claimwright annotation processor did not run when it was compiled. JDK 23 and later do not run
        processors that are only on the class path. With Maven, name it in the compiler plugin:

          <plugin>
            <groupId>org.apache.maven.plugins</groupId>
            <artifactId>maven-compiler-plugin</artifactId>
            <configuration>
              <annotationProcessorPaths>
                <path>
                  <groupId>io.claimwright</groupId>
                  <artifactId>claimwright-processor</artifactId>
                  <version>the version of claimwright-runtime</version>
                </path>
              </annotationProcessorPaths>
            </configuration>
          </plugin>

        Until then nothing would check the tokens, so the application does not start.""".formatted(type.getName(), companion);
    }
}
