package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.claimwright.processor.model.GuardArguments;
import io.claimwright.processor.model.HandlerMethod;
import io.claimwright.processor.model.Handlers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the class that stands before handlers and calls them for requests that are let in. */
public final class HandlersGenerator {
    /** The constant of the guard that stands on the class. */
    private static final String EVERY_METHOD = "EVERY_METHOD";

    private final Handlers handlers;
    private final Map<ClassName, String> jwtFields = new LinkedHashMap<>();

    private HandlersGenerator(Handlers handlers) {
        this.handlers = handlers;
        handlers.jwts().forEach(jwt -> jwtFields.put(jwt, handlers.jwts().size() == 1 ? "jwt" : fieldName(jwt)));
    }

    /** The file of the class. */
    public static JavaFile generate(Handlers handlers) {
        return GeneratedClass.file(handlers.origin(), new HandlersGenerator(handlers).type());
    }

    private String fieldName(ClassName jwt) {
        String simple = jwt.simpleName();
        String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
        return jwtFields.containsValue(name) || name.equals("handlers") ? name + (jwtFields.size() + 1) : name;
    }

    private TypeSpec type() {
        ClassName source = handlers.origin().type();
        TypeSpec.Builder type = GeneratedClass.of(handlers.origin(), handlers.guarded())
                .addJavadoc("The handlers of {@link $T} behind their guards.\n", source);
        Map<HandlerMethod, String> guards = guardNames();
        Map<String, GuardArguments> constants = new LinkedHashMap<>();
        guards.forEach((method, name) -> constants.put(name, method.guard()));
        constants.forEach((name, guard) ->
                type.addField(FieldSpec.builder(Library.GUARD, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(GuardCode.of(guard))
                        .build()));
        type.addField(source, "handlers", Modifier.PRIVATE, Modifier.FINAL);
        jwtFields.forEach((jwt, name) -> type.addField(jwt, name, Modifier.PRIVATE, Modifier.FINAL));
        type.addMethod(constructor(source));
        guards.forEach((method, name) -> type.addMethod(
                new HandlerMethodCode(method, jwtFields.getOrDefault(method.jwt(), "jwt"), name).method()));
        return type.build();
    }

    /** Overloads share a name, but not a guard; methods that their class guards share that. */
    private Map<HandlerMethod, String> guardNames() {
        Map<HandlerMethod, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(Set.of(EVERY_METHOD));
        for (HandlerMethod method : handlers.methods()) {
            if (method.guardedByClass()) {
                names.put(method, EVERY_METHOD);
                continue;
            }
            String plain = Constants.named(method.name());
            String name = plain;
            for (int i = 2; !taken.add(name); i++) {
                name = plain + "_" + i;
            }
            names.put(method, name);
        }
        return names;
    }

    private MethodSpec constructor(ClassName source) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc(
                        "Puts the guards before the handlers.\n\n@param handlers what is called for a request that is let in\n")
                .addModifiers(Modifier.PUBLIC)
                .addParameter(source, "handlers")
                .addStatement("this.handlers = $T.requireNonNull(handlers, $S)", Objects.class, "handlers");
        jwtFields.forEach((jwt, name) -> constructor
                .addJavadoc("@param $L lets it in\n", name)
                .addParameter(jwt, name)
                .addStatement("this.$1L = $2T.requireNonNull($1L, $1S)", name, Objects.class));
        return constructor.build();
    }
}
