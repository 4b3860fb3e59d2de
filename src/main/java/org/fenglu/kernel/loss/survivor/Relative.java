package org.fenglu.kernel.loss.survivor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of the officer's family. What is null is not known yet; an event that is null has not happened.
 *
 * @param id how the case calls the person
 * @param relation what the person was to the officer
 * @param sex asked where an age limit differs by it
 * @param bornOn birthday; after the death for a posthumous child
 * @param supported whether the officer's income was the person's main means of living
 * @param lonely whether an assessor has found the person to be 孤寡老人 or an orphan
 * @param conditions what decides on the right to a benefit
 * @param events what has happened since
 * @param regular the regular pension of a martyr's survivor, or null where no one has applied for it
 */
public record Relative(
        String id,
        Relation relation,
        @Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable Boolean supported,
        @Nullable Boolean lonely,
        Conditions conditions,
        Events events,
        @Nullable RegularPensionFacts regular) {

    /**
     * What decides on the right to a benefit besides age.
     *
     * @param incapacitated when the person was fully unable to work (完全丧失劳动能力); null while not assessed
     * @param schooling when the person was at school; null while not known
     * @param disabled when the person had a disability that the martyr rules ask for; null while not known
     * @param withoutNearerKin of a grandparent: whether both parents of the officer are dead; of a sibling: whether
     *     they are dead or unable to work; of a grandchild: whether the officer's child is; null while not known
     * @param hasMeans whether the person has means of living (生活来源); null while not known
     * @param incomeBelowAverage whether the person's income is below that of local residents; null while not known
     */
    public record Conditions(
            @Nullable List<Span> incapacitated,
            @Nullable List<Span> schooling,
            @Nullable List<Span> disabled,
            @Nullable Boolean withoutNearerKin,
            @Nullable Boolean hasMeans,
            @Nullable Boolean incomeBelowAverage) {

        public static final Conditions UNKNOWN = new Conditions(null, null, null, null, null, null);

        /** Returns whether one of some days is a day; null where the days are not known. */
        static @Nullable Boolean on(@Nullable List<Span> spans, LocalDate day) {
            return spans == null ? null : (Boolean) spans.stream().anyMatch(span -> span.covers(day));
        }
    }

    /**
     * What has happened to the person.
     *
     * @param marriedOn of a spouse: the wedding, where it matters who was married when
     * @param marriageEndedOn of a spouse: the end of the marriage before the death
     * @param remarriedOn of a spouse: the next marriage
     * @param employedOn took up work, or enlisted
     * @param adoptedOn was adopted by others
     * @param diedOn died
     * @param imprisoned in prison
     * @param wanted wanted by the police
     * @param rightLostOn sentenced to death or for life
     */
    public record Events(
            @Nullable LocalDate marriedOn,
            @Nullable LocalDate marriageEndedOn,
            @Nullable LocalDate remarriedOn,
            @Nullable LocalDate employedOn,
            @Nullable LocalDate adoptedOn,
            @Nullable LocalDate diedOn,
            List<Span> imprisoned,
            List<Span> wanted,
            @Nullable LocalDate rightLostOn) {

        public static final Events NONE = new Events(null, null, null, null, null, null, List.of(), List.of(), null);

        public Events {
            imprisoned = List.copyOf(imprisoned);
            wanted = List.copyOf(wanted);
        }
    }

    /** Returns whether the person was alive on a day, as far as is known. */
    boolean isAliveOn(LocalDate day) {
        return events.diedOn() == null || events.diedOn().isAfter(day);
    }

    /** Returns whether a spouse was married to the officer on a day; of anybody else it is no question. */
    boolean isMarriedOn(LocalDate day) {
        LocalDate ended = events.marriageEndedOn();
        return relation != Relation.SPOUSE || ended == null || ended.isAfter(day);
    }

    /** Returns how a fact of the person is named in a statement. */
    String fact(String name) {
        return "relatives/" + id + "/" + name;
    }
}
