/** The annotation processor. It exports nothing: compilers find it as a service. */
@SuppressWarnings("requires-automatic") // JavaPoet and auto-service have no module descriptor
module io.claimwright.processor {
    requires java.compiler;
    requires static jdk.compiler;
    requires com.palantir.javapoet;
    requires static com.google.auto.service;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            io.claimwright.processor.JwtProcessor;
}
