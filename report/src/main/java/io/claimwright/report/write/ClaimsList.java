package io.claimwright.report.write;

import io.claimwright.report.model.Report;
import java.util.stream.Collectors;

/** The claims of each profile, a line each, with the profile before it. */
final class ClaimsList {
    private ClaimsList() {}

    static String write(Report report) {
        return report.profiles().stream()
                .flatMap(profile ->
                        profile.lines().stream().map(line -> profile.type().qualified() + " " + line + "\n"))
                .distinct()
                .collect(Collectors.joining());
    }
}
