package org.fenglu.words.answer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of a scheme, a grade, an event, such as {@code AUX_1}. */
@Pattern(regexp = Shape.CODE, message = Shape.CODE_MESSAGE)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Code {

    /** The words of the constraint itself, which are never asked for: those of its parts are. */
    String message() default "";

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};
}
