package io.claimwright.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import io.claimwright.processor.model.ErrorLoader;
import io.claimwright.processor.model.LoaderArgument;
import io.claimwright.processor.model.Profile;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The method that lets a profile's error loaders answer, each the refusals of its kinds. */
final class AnswerCode {
    private static final Map<LoaderArgument, String> ARGUMENTS = Map.of(
            LoaderArgument.REFUSAL, "refused.refusal()",
            LoaderArgument.HEADER, "refused.header()",
            LoaderArgument.TOKEN, "refused.token()",
            LoaderArgument.IDENTITY, "refused.identity()",
            LoaderArgument.SUBJECT, "refused.token().subject()");

    /** Of a token that has expired there is no more than its identity. */
    private static final Map<LoaderArgument, String> EXPIRED = Map.of(
            LoaderArgument.REFUSAL, "refused.refusal()",
            LoaderArgument.HEADER, "refused.header()",
            LoaderArgument.IDENTITY, "refused.identity()",
            LoaderArgument.SUBJECT, "refused.identity().subject()");

    private AnswerCode() {}

    static MethodSpec method(Profile profile) {
        LoaderCode loaders = new LoaderCode(profile);
        MethodSpec.Builder method = MethodSpec.methodBuilder("answer")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(Optional.class), Library.REFUSAL_RESPONSE))
                .addParameter(ParameterizedTypeName.get(Library.REFUSED, profile.token()), "refused")
                .addCode("return switch (refused.refusal().kind()) {\n$>");
        for (ErrorLoader error : profile.checking().errors()) {
            method.addStatement(
                    "case $L -> $T.of($L)",
                    String.join(", ", error.kinds()),
                    Optional.class,
                    loaders.call(error.loader(), error.kinds().contains("EXPIRED") ? EXPIRED : ARGUMENTS));
        }
        return method.addStatement("default -> $T.empty()", Optional.class)
                .addCode("$<};\n")
                .build();
    }
}
