package io.claimwright.it.flask;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A time of a case, {@code "@+900"}: seconds after the moment at which a token is made. */
final class Moment {
    private static final Pattern FORM = Pattern.compile("@[+-][0-9]+(\\.[0-9]+)?");

    private Moment() {}

    /** The seconds, if this is such a time. */
    static Optional<BigDecimal> offset(JsonNode json) {
        return json.isTextual() && FORM.matcher(json.textValue()).matches()
                ? Optional.of(new BigDecimal(json.textValue().substring(1)))
                : Optional.empty();
    }

    /** The value with a NumericDate in place of each such time in it. */
    static JsonNode resolve(JsonNode json, long now) {
        return Json.mapTexts(
                json, text -> offset(text).map(offset -> date(offset, now)).orElse(text));
    }

    private static JsonNode date(BigDecimal offset, long now) {
        BigDecimal date = offset.add(BigDecimal.valueOf(now));
        return date.scale() == 0 ? BigIntegerNode.valueOf(date.toBigIntegerExact()) : DecimalNode.valueOf(date);
    }
}
