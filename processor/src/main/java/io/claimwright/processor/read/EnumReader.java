package io.claimwright.processor.read;

import com.palantir.javapoet.ClassName;
import io.claimwright.processor.model.ClaimEnum;
import io.claimwright.processor.problem.Place;
import io.claimwright.processor.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads an enum whose constants are claims, and what each is called in a token. */
final class EnumReader {
    private EnumReader() {}

    static ClaimEnum read(TypeElement type, ClaimsScope scope) {
        ClaimNameReader names = new ClaimNameReader(scope.report().fallingBackTo(Place.at(type)));
        List<ReadName> things = new ArrayList<>();
        List<ClaimEnum.Constant> constants = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getKind() == ElementKind.ENUM_CONSTANT) {
                ReadName name = names.read(field, Place.at(field));
                things.add(name);
                ClaimEnum.Constant constant = new ClaimEnum.Constant(name.owner(), name.claimName());
                constants.add(constant);
                if (constant.isRenamed()) {
                    scope.used().add(field);
                }
            }
        }
        names.checkDistinct(things, ProblemCode.CONSTANT_NAME_DUPLICATE);
        return new ClaimEnum(ClassName.get(type), constants);
    }
}
