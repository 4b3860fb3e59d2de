package org.fenglu.kernel.career.recruitment;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fenglu.kernel.staff.Finding;
import org.fenglu.kernel.staff.FindingCode;
import org.jspecify.annotations.Nullable;

/**
 * One condition against one person. An age is that of completed years (周岁), reached on the birthday.
 *
 * @param condition what is asked
 * @param text where it stands, for the finding
 */
record EntryCheck(EntryCondition condition, String text) {

    List<Finding> of(Applicant applicant, LocalDate day) {
        LocalDate bornOn = applicant.bornOn();
        Education education = applicant.education();
        return Stream.of(
                        bornOn == null ? null : tooYoung(bornOn, day),
                        bornOn == null ? null : tooOld(bornOn, day, applicant.isVeteran()),
                        education == null ? null : tooLow(education, applicant.isVeteran()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Finding tooYoung(LocalDate bornOn, LocalDate day) {
        Integer least = condition.age().from();
        if (least == null || !bornOn.plusYears(least).isAfter(day)) {
            return null;
        }
        return finding(FindingCode.AGE_BELOW_ENTRY, "bornOn", age(bornOn, day), least);
    }

    private @Nullable Finding tooOld(LocalDate bornOn, LocalDate day, boolean isVeteran) {
        Integer usual = condition.age().through();
        if (usual == null) {
            return null;
        }
        Integer relaxed = isVeteran ? condition.veterans().ageThrough() : null;
        int most = relaxed == null ? usual : Math.max(usual, relaxed);
        if (!day.isAfter(bornOn.plusYears(most))) {
            return null;
        }
        AgeRange.End end = condition.age().end();
        boolean isInLastYear = day.isBefore(bornOn.plusYears(most + 1));
        if (isInLastYear && end == AgeRange.End.NEXT_BIRTHDAY) {
            return null;
        }
        FindingCode code = isVeteran && condition.veterans().isAgeOpen()
                ? FindingCode.ENTRY_RELAXATION_OPEN
                : isInLastYear && end == null ? FindingCode.AGE_CEILING_UNCLEAR : FindingCode.AGE_ABOVE_ENTRY;
        return finding(code, "bornOn", age(bornOn, day), most);
    }

    private @Nullable Finding tooLow(Education education, boolean isVeteran) {
        Education relaxed = isVeteran ? condition.veterans().education() : null;
        Education usual = condition.education();
        Education least = usual == null || relaxed == null || relaxed.compareTo(usual) > 0 ? usual : relaxed;
        if (least == null || education.compareTo(least) >= 0) {
            return null;
        }
        FindingCode code = isVeteran && condition.veterans().isEducationOpen()
                ? FindingCode.ENTRY_RELAXATION_OPEN
                : FindingCode.EDUCATION_BELOW_ENTRY;
        return finding(code, "education", education.name(), least);
    }

    private static String age(LocalDate bornOn, LocalDate day) {
        return String.valueOf(Period.between(bornOn, day).getYears());
    }

    private Finding finding(FindingCode code, String field, String found, Object asked) {
        return new Finding(code, field, found, asked + "，" + text);
    }
}
