package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fenglu.kernel.loss.entitlement.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether a survivor of a martyr meets a condition of the regular pension on a day.
 *
 * <p>Source: 烈士褒扬条例 article 17 (2019: 16).
 *
 * @param reason why not, or null
 * @param missing facts without which it cannot be said
 */
record RegularGround(@Nullable Reason reason, List<String> missing) {

    private static final RegularGround YES = new RegularGround(null, List.of());

    private static RegularGround no(Reason reason) {
        return new RegularGround(reason, List.of());
    }

    boolean isYes() {
        return reason == null && missing.isEmpty();
    }

    static RegularGround of(Relative relative, MartyrAges ages, LocalDate day) {
        return switch (relative.relation()) {
            case PARENT, FOSTERER, SPOUSE -> elders(relative, day);
            case CHILD, STEPCHILD -> young(relative, ages, day);
            case SIBLING ->
                Boolean.FALSE.equals(relative.supported())
                        ? no(Reason.NOT_SUPPORTED)
                        : supported(relative, young(relative, ages, day));
            case GRANDPARENT, GRANDCHILD, OTHER -> no(Reason.NO_SUCH_RELATION);
        };
    }

    private static RegularGround supported(Relative relative, RegularGround age) {
        if (age.reason() != null || relative.supported() != null) {
            return age;
        }
        List<String> missing = new ArrayList<>(age.missing());
        missing.add("supported");
        return new RegularGround(null, missing);
    }

    /** Neither able to work nor with means, or an income below that of local residents. */
    private static RegularGround elders(Relative relative, LocalDate day) {
        Boolean isPoor = relative.conditions().incomeBelowAverage();
        Boolean isUnable = Relative.Conditions.on(relative.conditions().incapacitated(), day);
        Boolean hasMeans = relative.conditions().hasMeans();
        boolean isHelpless = Boolean.TRUE.equals(isUnable) && Boolean.FALSE.equals(hasMeans);
        if (Boolean.TRUE.equals(isPoor) || isHelpless) {
            return YES;
        }
        boolean cannotBeHelpless = Boolean.FALSE.equals(isUnable) || Boolean.TRUE.equals(hasMeans);
        List<String> missing = new ArrayList<>();
        add(missing, isPoor, "incomeBelowAverage");
        if (!cannotBeHelpless) {
            add(missing, isUnable, "incapacitated");
            add(missing, hasMeans, "hasMeans");
        }
        return missing.isEmpty() ? no(Reason.HAS_MEANS) : new RegularGround(null, missing);
    }

    /** Under age; or of age without means because of school or, of a child, disability. */
    private static RegularGround young(Relative relative, MartyrAges ages, LocalDate day) {
        if (relative.bornOn() == null) {
            return new RegularGround(null, List.of("bornOn"));
        }
        return ages.ofAge(relative.bornOn()).isAfter(day) ? YES : ofAge(relative, day);
    }

    /** The conditions of a person who is of age. */
    static RegularGround ofAge(Relative relative, LocalDate day) {
        Boolean hasMeans = relative.conditions().hasMeans();
        if (Boolean.TRUE.equals(hasMeans)) {
            return no(Reason.HAS_MEANS);
        }
        Boolean atSchool = Relative.Conditions.on(relative.conditions().schooling(), day);
        Boolean isDisabled = relative.relation().isChild()
                ? Relative.Conditions.on(relative.conditions().disabled(), day)
                : Boolean.FALSE;
        List<String> missing = new ArrayList<>();
        boolean isEither = Boolean.TRUE.equals(atSchool) || Boolean.TRUE.equals(isDisabled);
        if (!isEither && Objects.equals(atSchool, Boolean.FALSE) && Objects.equals(isDisabled, Boolean.FALSE)) {
            return no(Reason.LEFT_SCHOOL);
        }
        if (!isEither) {
            add(missing, atSchool, "schooling");
            add(missing, isDisabled, "disabled");
        }
        add(missing, hasMeans, "hasMeans");
        return missing.isEmpty() ? YES : new RegularGround(null, missing);
    }

    private static void add(List<String> missing, @Nullable Boolean fact, String name) {
        if (fact == null) {
            missing.add(name);
        }
    }
}
