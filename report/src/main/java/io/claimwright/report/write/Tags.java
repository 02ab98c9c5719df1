package io.claimwright.report.write;

import io.claimwright.report.model.Guard;
import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Report;
import io.claimwright.report.model.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a handler can be filtered by, beside its protection: a word for the page's script and one for people. */
enum Tags {
    FRESH("fresh"),
    REFRESH("refresh"),
    ANY_TYPE("either token"),
    REVOKED("revoked too"),
    PREDICATE("predicate"),
    SEVERAL("several guards"),
    HEADERS("header"),
    COOKIES("cookie"),
    QUERY_STRING("query string"),
    JSON("JSON body"),
    SERVLET("servlet"),
    PLAIN("plain handler");

    private final String words;

    Tags(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private boolean isOf(Handler handler) {
        return switch (this) {
            case SERVLET -> handler.kind() == Handler.Kind.SERVLET;
            case PLAIN -> handler.kind() == Handler.Kind.PLAIN;
            case SEVERAL -> handler.guards().size() > 1;
            default -> handler.guards().stream().map(Rule.Required::guard).anyMatch(this::isOf);
        };
    }

    private boolean isOf(Guard guard) {
        return switch (this) {
            case FRESH -> guard.fresh();
            case REFRESH -> guard.refresh();
            case ANY_TYPE -> !guard.verifyType();
            case REVOKED -> guard.skipRevocationCheck();
            case PREDICATE -> !guard.predicates().isEmpty();
            default -> guard.locations().contains(name());
        };
    }

    /** Those of a handler. */
    static Set<Tags> of(Handler handler) {
        Set<Tags> tags = new LinkedHashSet<>();
        for (Tags tag : values()) {
            if (tag.isOf(handler)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** Those that some handlers have and others have not, with how many: the rest filters nothing. */
    static Map<Tags, Integer> of(Report report) {
        Map<Tags, Integer> counts = new LinkedHashMap<>();
        for (Tags tag : values()) {
            int count = (int) report.handlers().stream().filter(tag::isOf).count();
            if (count > 0 && count < report.handlers().size()) {
                counts.put(tag, count);
            }
        }
        return counts;
    }
}
