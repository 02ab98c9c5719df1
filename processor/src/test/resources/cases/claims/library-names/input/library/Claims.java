package library;

import io.claimwright.Claim;
import java.util.List;

public record Claims(
    Proof proof,
    Record record,
    Format format,
    Builder builder,
    Variants variants,
    EnumNames names,
    List<Date> dates,
    java.util.Date date,
    Duration duration,
    java.time.Duration other,
    @Claim(converter = PrimitiveArrays.class) CharSequence text,
    int[] numbers) {}
