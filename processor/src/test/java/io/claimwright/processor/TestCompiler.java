package io.claimwright.processor;

import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers on which everything is tested. */
enum TestCompiler {
    JAVAC {
        @Override
        JavaCompiler tool() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    ECJ {
        @Override
        JavaCompiler tool() {
            return new EclipseCompiler();
        }
    };

    abstract JavaCompiler tool();

    /** As expectations in sources name it. */
    String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As reports name it. */
    String label() {
        return this == JAVAC ? "javac " + Runtime.version().feature() : mark();
    }
}
