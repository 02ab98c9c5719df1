package io.claimwright.processor.random;

import io.claimwright.JwtToken;
import io.claimwright.config.JwtConfig;
import io.claimwright.keys.JwtKey;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Mints and verifies tokens of one compiled profile, whose classes nobody knew when this was written. */
final class RoundTrip {
    private static final byte[] SECRET = "a secret of at least 32 characters".getBytes(StandardCharsets.UTF_8);
    private static final JwtConfig CONFIG =
            JwtConfig.builder(JwtKey.hs256(SECRET)).build();

    private final Class<?> shop;
    private final Class<?> jwt;
    private final Random random;

    RoundTrip(ClassLoader loader, String packageName, Random random) throws ReflectiveOperationException {
        this.shop = loader.loadClass(packageName + ".Shop");
        this.jwt = loader.loadClass(packageName + ".ShopJwt");
        this.random = random;
    }

    /** What differs between the claims that were minted and those that were read, or null. */
    @Nullable
    String difference() throws ReflectiveOperationException, GeneralSecurityException {
        Constructor<?> constructor = shop.getConstructors()[0];
        Type type = constructor.getGenericParameterTypes()[0];
        for (int most = 3; ; most--) {
            Object claims = new RandomValues(random, most).value(type, Map.of());
            Object engine = jwt.getMethod("create", JwtConfig.class, shop)
                    .invoke(null, CONFIG, constructor.newInstance(claims));
            String token;
            try {
                token = (String) call(engine, "createAccessToken", "ada");
            } catch (InvocationTargetException e) {
                // Too long, or too many members: with fewer elements it fits.
                if (most > 0 && e.getCause() instanceof IllegalArgumentException) {
                    continue;
                }
                throw e;
            }
            String read = compare(claims, call(engine, "verify", token));
            return read != null ? read : compare(claims, call(engine, "verify", shuffled(token)));
        }
    }

    private static Object call(Object target, String method, String argument) throws ReflectiveOperationException {
        Method found = target.getClass().getMethod(method, String.class);
        return found.invoke(target, argument);
    }

    /** The record as a whole, and each accessor of the token. */
    private static @Nullable String compare(Object claims, Object token) throws ReflectiveOperationException {
        Class<?> type = ((JwtToken) token).getClass();
        String difference =
                DeepEquality.difference(claims, type.getMethod("claims").invoke(token), "claims");
        for (RecordComponent component : claims.getClass().getRecordComponents()) {
            if (difference == null) {
                Object accessed = type.getMethod(component.getName()).invoke(token);
                Object expected = component.getAccessor().invoke(claims);
                difference = DeepEquality.difference(expected, accessed, component.getName() + "()");
            }
        }
        return difference;
    }

    private String shuffled(String token) throws GeneralSecurityException {
        int payload = token.indexOf('.') + 1;
        byte[] read = Base64.getUrlDecoder().decode(token.substring(payload, token.indexOf('.', payload)));
        String json = new String(read, StandardCharsets.UTF_8);
        byte[] other = ShuffledJson.of(json, random).getBytes(StandardCharsets.UTF_8);
        String signed = token.substring(0, payload) + encoded(other);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET, "HmacSHA256"));
        return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return shop.getPackageName() + " " + Arrays.toString(shop.getDeclaredClasses());
    }
}
