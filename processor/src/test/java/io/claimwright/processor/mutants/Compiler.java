package io.claimwright.processor.mutants;

import java.util.List;
import javax.annotation.processing.Processor;

/** A compiler that is asked often. Not safe for several threads. */
interface Compiler extends AutoCloseable {
    /**
     * Whether it warns of what the language calls doubtful, and knows a line for whatever is wrong. ECJ has
     * warnings of its own taste, and no line for a record.
     */
    boolean isStrict();

    /** Whether it can compile such sources at all. */
    boolean takes(Sources sources);

    Outcome compile(Sources sources, List<? extends Processor> processors);

    @Override
    void close();
}
