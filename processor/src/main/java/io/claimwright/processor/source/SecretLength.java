package io.claimwright.processor.source;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** How many bytes a secret has that stands in the source; empty for one that does not. */
final class SecretLength {
    private final SourceFile source;
    private final Constants constants;

    SecretLength(SourceFile source, Constants constants) {
        this.source = source;
        this.constants = constants;
    }

    Optional<Integer> of(ExpressionTree tree) {
        Optional<String> text = constants.text(tree);
        if (text.isPresent()) {
            return text.map(SecretCalls::utf8);
        }
        ExpressionTree at = constants.resolve(tree);
        if (at instanceof NewArrayTree array) {
            return array(array);
        }
        return at instanceof MethodInvocationTree call ? call(call) : Optional.empty();
    }

    /** Zeros are no better than what is written out. */
    private Optional<Integer> array(NewArrayTree array) {
        List<? extends ExpressionTree> written = array.getInitializers();
        if (written != null) {
            return Optional.of(written.size());
        }
        return array.getDimensions().size() == 1
                ? constants.number(array.getDimensions().get(0)).map(Long::intValue)
                : Optional.empty();
    }

    private Optional<Integer> call(MethodInvocationTree call) {
        Optional<ExpressionTree> receiver = Calls.receiver(call);
        List<? extends ExpressionTree> arguments = call.getArguments();
        return switch (Calls.name(call)) {
            case "getBytes", "strip", "trim", "toCharArray" -> receiver.flatMap(this::of);
            case "repeat" ->
                arguments.size() == 1
                        ? receiver.flatMap(this::of)
                                .flatMap(length -> constants
                                        .number(arguments.get(0))
                                        .map(times -> (int) Math.min(Integer.MAX_VALUE, length * times)))
                        : Optional.empty();
            case "decode" ->
                arguments.size() == 1 && receiver.filter(this::isDecoder).isPresent()
                        ? constants.text(arguments.get(0)).flatMap(SecretLength::decoded)
                        : Optional.empty();
            case "parseHex" ->
                arguments.size() == 1
                        ? constants.text(arguments.get(0)).map(hex -> hex.length() / 2)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean isDecoder(ExpressionTree tree) {
        return constants.resolve(tree) instanceof MethodInvocationTree made
                && Calls.name(made).endsWith("Decoder")
                && Calls.isOf(made, "java.util.Base64", source);
    }

    private static Optional<Integer> decoded(String text) {
        try {
            return Optional.of(
                    Base64.getMimeDecoder().decode(text.replace('-', '+').replace('_', '/')).length);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
