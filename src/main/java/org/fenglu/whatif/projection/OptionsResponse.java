package org.fenglu.whatif.projection;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fenglu.kernel.pay.wage.time.OvertimeKind;
import org.fenglu.kernel.staff.Dimension;
import org.fenglu.kernel.staff.PayerClass;
import org.fenglu.words.answer.FindingResponse;
import org.fenglu.words.answer.VersionResponse;
import org.jspecify.annotations.Nullable;

/**
 * What a projection can be asked for: where officers can be paid, by which schemes, and what each scheme asks.
 *
 * @param rateBook fingerprint of the rate book
 * @param month first month of a projection that names none
 * @param child what may be chosen for a child's special additional deductions; null where no table says it
 * @param regions where officers can be paid
 * @param schemes pay schemes in force in that month, those that can pay an officer first
 */
@Schema(name = "ProjectionOptions", description = "可供测算的地区和薪酬方案 (what can be projected)")
public record OptionsResponse(
        String rateBook, YearMonth month, @Nullable Child child, List<Place> regions, List<Scheme> schemes) {

    /**
     * What may be chosen for a child's special additional deductions, from the table in force in the month.
     *
     * @param shares which share of the deduction the officer may claim, the whole first
     * @param infantMonths months from the birth that infant care is for; then comes the child's education
     */
    public record Child(List<String> shares, int infantMonths) {}

    /**
     * A region in which officers can be paid.
     *
     * @param code region code
     * @param nameZh 名称
     * @param nameEn name
     * @param fund rates of the housing fund, of each side, by payer
     * @param hasHistory whether its average wages are known for enough years to draw from
     */
    public record Place(String code, String nameZh, String nameEn, Map<PayerClass, Rates> fund, boolean hasHistory) {}

    /**
     * Rates to choose from, both ends included.
     *
     * @param least least
     * @param most highest
     */
    @Schema(name = "FundRates")
    public record Rates(String least, String most) {}

    /**
     * A pay scheme.
     *
     * @param id its id
     * @param nameZh 名称
     * @param source where it was published
     * @param axes what it asks about the placement
     * @param events what it pays or counts by the event
     * @param overtime the hours of overtime that it pays
     * @param monthlyResults results of the month's assessment, empty where none is asked
     * @param annualResults results of the year's assessment that it pays by
     * @param personal agreed amounts that it pays, by field
     * @param gaps what is not known of it and keeps no one from being paid
     * @param hasPromotionRule whether its rule of promotion is known
     * @param refusals why it can pay no one; empty where it can
     */
    public record Scheme(
            String id,
            String nameZh,
            VersionResponse source,
            List<Axis> axes,
            List<String> events,
            List<OvertimeKind> overtime,
            List<String> monthlyResults,
            List<String> annualResults,
            List<String> personal,
            List<String> gaps,
            boolean hasPromotionRule,
            List<FindingResponse> refusals) {

        /** Returns the same with what keeps it from paying. */
        Scheme refusedFor(List<FindingResponse> findings) {
            return new Scheme(
                    id,
                    nameZh,
                    source,
                    axes,
                    events,
                    overtime,
                    monthlyResults,
                    annualResults,
                    personal,
                    gaps,
                    hasPromotionRule,
                    findings);
        }
    }

    /**
     * One axis on which a scheme places an officer.
     *
     * @param dimension which
     * @param required whether no officer is paid without it
     * @param values codes, in the order of the ladder where there is one
     */
    @Schema(name = "PlacementAxis")
    public record Axis(Dimension dimension, boolean required, List<String> values) {}
}
