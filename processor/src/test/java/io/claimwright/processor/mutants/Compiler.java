package io.claimwright.processor.mutants;

import java.util.List;
import javax.annotation.processing.Processor;

/** A compiler that is asked often. Not safe for several threads. */
interface Compiler extends AutoCloseable {
    /** Whether it can compile such sources at all. */
    boolean takes(Sources sources);

    Outcome compile(Sources sources, List<? extends Processor> processors);

    @Override
    void close();
}
