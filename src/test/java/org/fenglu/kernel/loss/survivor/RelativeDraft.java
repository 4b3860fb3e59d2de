package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A relative under construction: supported, not lonely, able to work, and nothing has happened. */
final class RelativeDraft {

    private final String id;
    private final Relation relation;
    private @Nullable Sex sex;
    private @Nullable LocalDate bornOn;
    private @Nullable Boolean supported = true;
    private @Nullable Boolean lonely = false;
    private @Nullable List<Span> incapacitated = new ArrayList<>();
    private @Nullable List<Span> schooling;
    private @Nullable List<Span> disabled;
    private @Nullable Boolean withoutNearerKin;
    private @Nullable Boolean hasMeans;
    private @Nullable Boolean incomeBelowAverage;
    private @Nullable LocalDate marriedOn;
    private @Nullable LocalDate marriageEndedOn;
    private @Nullable LocalDate remarriedOn;
    private @Nullable LocalDate employedOn;
    private @Nullable LocalDate adoptedOn;
    private @Nullable LocalDate diedOn;
    private @Nullable LocalDate rightLostOn;
    private final List<Span> imprisoned = new ArrayList<>();
    private final List<Span> wanted = new ArrayList<>();
    private @Nullable RegularPensionFacts regular;

    RelativeDraft(String id, Relation relation) {
        this.id = id;
        this.relation = relation;
    }

    static RelativeDraft spouse(Sex sex, String born) {
        return new RelativeDraft("spouse", Relation.SPOUSE).sex(sex).born(born);
    }

    static RelativeDraft child(String id, String born) {
        return new RelativeDraft(id, Relation.CHILD).born(born);
    }

    static Span span(String from, @Nullable String to) {
        return new Span(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    RelativeDraft sex(@Nullable Sex sex) {
        this.sex = sex;
        return this;
    }

    RelativeDraft born(@Nullable String day) {
        this.bornOn = day == null ? null : LocalDate.parse(day);
        return this;
    }

    RelativeDraft supported(@Nullable Boolean supported) {
        this.supported = supported;
        return this;
    }

    RelativeDraft lonely(@Nullable Boolean lonely) {
        this.lonely = lonely;
        return this;
    }

    RelativeDraft incapacitated(@Nullable List<Span> spans) {
        this.incapacitated = spans;
        return this;
    }

    RelativeDraft atSchool(String from, @Nullable String to) {
        this.schooling = List.of(span(from, to));
        return this;
    }

    RelativeDraft notAtSchool() {
        this.schooling = List.of();
        this.disabled = List.of();
        return this;
    }

    RelativeDraft withoutNearerKin(@Nullable Boolean without) {
        this.withoutNearerKin = without;
        return this;
    }

    RelativeDraft hasMeans(@Nullable Boolean hasMeans) {
        this.hasMeans = hasMeans;
        return this;
    }

    RelativeDraft poor(@Nullable Boolean isPoor) {
        this.incomeBelowAverage = isPoor;
        return this;
    }

    /** Lets something happen on a day. */
    RelativeDraft on(String event, String date) {
        LocalDate day = LocalDate.parse(date);
        switch (event) {
            case "married" -> marriedOn = day;
            case "marriageEnded" -> marriageEndedOn = day;
            case "remarried" -> remarriedOn = day;
            case "employed" -> employedOn = day;
            case "adopted" -> adoptedOn = day;
            case "died" -> diedOn = day;
            case "rightLost" -> rightLostOn = day;
            default -> throw new IllegalArgumentException(event);
        }
        return this;
    }

    RelativeDraft imprisoned(String from, @Nullable String to) {
        imprisoned.add(span(from, to));
        return this;
    }

    RelativeDraft wanted(String from, @Nullable String to) {
        wanted.add(span(from, to));
        return this;
    }

    RelativeDraft regular(String approvedIn) {
        return regular(approvedIn, null, null);
    }

    RelativeDraft regular(String approvedIn, @Nullable String movedIn, @Nullable Boolean supportsFamily) {
        YearMonth moved = movedIn == null ? null : YearMonth.parse(movedIn);
        regular = new RegularPensionFacts(YearMonth.parse(approvedIn), null, moved, supportsFamily);
        return this;
    }

    Relative build() {
        Relative.Conditions conditions = new Relative.Conditions(
                incapacitated, schooling, disabled, withoutNearerKin, hasMeans, incomeBelowAverage);
        Relative.Events events = new Relative.Events(
                marriedOn,
                marriageEndedOn,
                remarriedOn,
                employedOn,
                adoptedOn,
                diedOn,
                imprisoned,
                wanted,
                rightLostOn);
        return new Relative(id, relation, sex, bornOn, supported, lonely, conditions, events, regular);
    }
}
