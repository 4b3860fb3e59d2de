package org.fenglu.words.answer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A percentage with its sign, such as {@code 7%}. */
@Pattern(regexp = Shape.SHARE, message = Shape.SHARE_MESSAGE)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface Share {

    /** The words of the constraint itself, which are never asked for: those of its parts are. */
    String message() default "";

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};
}
