package io.claimwright.report.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.claimwright.report.model.Claim;
import io.claimwright.report.model.Guard;
import io.claimwright.report.model.Handler;
import io.claimwright.report.model.Profile;
import io.claimwright.report.model.Report;
import io.claimwright.report.model.Rule;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The report for programs. Its shape is in docs/report.md; what isn't plain ASCII is escaped. */
final class JsonReport {
    /** Grows when something that is there changes; something new is no such change. */
    private static final int FORMAT = 1;

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final JsonGenerator out;

    private JsonReport(JsonGenerator out) {
        this.out = out;
    }

    static String write(Report report) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator generator = JSON.createGenerator(text)
                .setPrettyPrinter(
                        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter))) {
            new JsonReport(generator).report(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter throws none
        }
        return text.append("\n").toString();
    }

    private interface Writer<T> {
        void write(T value) throws IOException;
    }

    private <T> void array(String name, List<T> values, Writer<T> writer) throws IOException {
        out.writeArrayFieldStart(name);
        for (T value : values) {
            writer.write(value);
        }
        out.writeEndArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        array(name, values, out::writeString);
    }

    private void report(Report report) throws IOException {
        out.writeStartObject();
        out.writeNumberField("format", FORMAT);
        strings("modules", report.modules());
        out.writeObjectFieldStart("summary");
        out.writeNumberField("handlers", report.handlers().size());
        for (var count : report.counts().entrySet()) {
            out.writeNumberField(lower(count.getKey()), count.getValue());
        }
        out.writeEndObject();
        array("handlers", report.handlers(), this::handler);
        array("profiles", report.profiles(), this::profile);
        strings("notes", report.notes());
        out.writeEndObject();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void handler(Handler handler) throws IOException {
        out.writeStartObject();
        out.writeStringField("module", handler.module());
        out.writeStringField("class", handler.type().qualified());
        out.writeStringField("kind", lower(handler.kind()));
        out.writeStringField("method", handler.method().name());
        strings("parameters", handler.method().parameters());
        out.writeStringField("declaredIn", handler.declaredIn().qualified());
        strings("requests", handler.requests());
        strings("paths", handler.paths());
        out.writeStringField("protection", lower(handler.protection()));
        strings("who", Words.who(handler));
        array("rules", handler.rules(), this::rule);
        strings("faults", handler.faults());
        out.writeEndObject();
    }

    private void rule(Rule rule) throws IOException {
        out.writeStartObject();
        out.writeStringField("class", rule.place().type().qualified());
        if (!rule.place().isClass()) {
            out.writeStringField("method", rule.place().method());
        }
        if (rule instanceof Rule.Required required) {
            guard(required.guard());
        } else {
            out.writeBooleanField("public", true);
        }
        out.writeEndObject();
    }

    private void guard(Guard guard) throws IOException {
        out.writeBooleanField("public", false);
        out.writeStringField("annotation", guard.annotation().qualified());
        out.writeBooleanField("optional", guard.optional());
        out.writeBooleanField("fresh", guard.fresh());
        out.writeBooleanField("refresh", guard.refresh());
        out.writeBooleanField("verifyType", guard.verifyType());
        out.writeBooleanField("skipRevocationCheck", guard.skipRevocationCheck());
        strings("locations", guard.locations());
        array("predicates", guard.predicates(), type -> out.writeString(type.qualified()));
        if (guard.profile().isPresent()) {
            out.writeStringField("profile", guard.profile().get().type().qualified());
            out.writeBooleanField("profileSaid", guard.profile().get().said());
        }
    }

    private void profile(Profile profile) throws IOException {
        out.writeStartObject();
        out.writeStringField("module", profile.module());
        out.writeStringField("class", profile.type().qualified());
        if (profile.user().isPresent()) {
            out.writeStringField("user", profile.user().get().qualified());
        }
        array("claims", profile.claims(), this::claim);
        array("loaders", profile.loaders(), this::loader);
        strings("faults", profile.faults());
        out.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
        out.writeStartObject();
        out.writeStringField("name", claim.name());
        strings("aliases", claim.aliases());
        out.writeBooleanField("required", claim.required());
        out.writeStringField("type", claim.type());
        array("members", claim.members(), this::claim);
        out.writeEndObject();
    }

    private void loader(Profile.Loader loader) throws IOException {
        out.writeStartObject();
        out.writeStringField("annotation", loader.annotation());
        out.writeStringField("method", loader.method());
        out.writeEndObject();
    }
}
