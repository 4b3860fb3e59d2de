package org.fenglu.words.answer;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text that a person wrote: not blank, at most {@value Shape#TEXT} characters. */
@NotBlank
@Size(max = Shape.TEXT)
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface FreeText {

    /** The words of the constraint itself, which are never asked for: those of its parts are. */
    String message() default "";

    /** Groups, as every constraint has them. */
    Class<?>[] groups() default {};

    /** Payload, as every constraint has it. */
    Class<? extends Payload>[] payload() default {};
}
