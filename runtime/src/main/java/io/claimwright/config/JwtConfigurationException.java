package io.claimwright.config;

import java.util.List;

/**
 * The configuration can't be used, so the application must not start. The message lists every fault
 * at once, each with the option's name and what would be right, and never holds a key.
 */
public final class JwtConfigurationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String[] faults;

    /**
     * Collects the faults.
     *
     * @param faults one sentence or two per fault, at least one
     */
    public JwtConfigurationException(List<String> faults) {
        super(message(faults));
        this.faults = faults.toArray(String[]::new);
    }

    /**
     * The faults, in the order of the options.
     *
     * @return one text per fault
     */
    public List<String> faults() {
        return List.of(faults);
    }

    private static String message(List<String> faults) {
        if (faults.size() == 1) {
            return "The JWT configuration can't be used: " + faults.get(0);
        }
        StringBuilder text =
                new StringBuilder("The JWT configuration can't be used, for " + faults.size() + " reasons:");
        for (String fault : faults) {
            text.append("\n  - ").append(fault);
        }
        return text.toString();
    }
}
