package org.fenglu.book.order;

import java.util.List;
import java.util.Map;
import org.fenglu.kernel.explanation.Step;
import org.fenglu.kernel.rates.Evidence;
import org.fenglu.kernel.rates.Status;
import org.fenglu.kernel.rates.Version;
import org.fenglu.kernel.whole.adjustment.Guard;
import org.fenglu.words.answer.StepText;
import org.fenglu.words.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an order does, as it is answered: money is text of yuan, months and days are ISO.
 *
 * @param order what the order is called
 * @param scheme id of the scheme
 * @param replaces first day of the version that ends
 * @param from first day of the new version
 * @param payFrom the first month that is paid by it
 * @param monthsInArrears months before that are owed by it
 * @param approved whether it can become a version
 * @param approval keys of the approving document
 * @param grade how well the new version is known
 * @param status whether its amounts will stay
 * @param cells the amounts that change
 * @param untouched how many other amounts stay
 */
public record AdjustmentResponse(
        String order,
        String scheme,
        String replaces,
        String from,
        String payFrom,
        List<String> monthsInArrears,
        boolean approved,
        Map<String, String> approval,
        Evidence grade,
        Status status,
        List<CellResponse> cells,
        int untouched) {

    /**
     * One amount.
     *
     * @param component code of the component
     * @param nameZh its name
     * @param keys what tells it from the component's other amounts
     * @param field its key in the scheme's file
     * @param period MONTHLY or ANNUAL
     * @param old the amount so far
     * @param proposed what the rule gives before guards
     * @param adopted the new amount
     * @param difference by how much it rises
     * @param arrears of one person for all months in arrears; null where the amount is not paid once a month
     * @param guard the guard that bit, or null
     * @param rule the rule with its numbers
     * @param why the steps
     */
    public record CellResponse(
            String component,
            String nameZh,
            Map<String, String> keys,
            String field,
            String period,
            String old,
            String proposed,
            String adopted,
            String difference,
            @Nullable String arrears,
            @Nullable Guard guard,
            String rule,
            List<WhyResponse> why) {}

    /**
     * One step.
     *
     * @param words the formula in the reader's language
     * @param expression the formula in numbers, to calculate with
     * @param numbers the same to read, in the language
     * @param rounding how it was rounded, or null where it is exact
     * @param result yuan
     * @param versions the versions of the rate tables that it draws on
     */
    public record WhyResponse(
            String words,
            String expression,
            String numbers,
            @Nullable String rounding,
            String result,
            List<String> versions) {}

    /** Returns a preview as it is answered. */
    public static AdjustmentResponse of(OrderPreview preview, Wording wording) {
        int months = preview.monthsInArrears().size();
        return new AdjustmentResponse(
                preview.title(),
                preview.scheme(),
                preview.replaces().toString(),
                preview.from().toString(),
                preview.payFrom().toString(),
                preview.monthsInArrears().stream().map(Object::toString).toList(),
                preview.isApproved(),
                preview.approval(),
                preview.evidence(),
                preview.status(),
                preview.cells().stream()
                        .map(cell -> cell(cell, months, wording))
                        .toList(),
                preview.untouched());
    }

    private static CellResponse cell(AdjustedCell cell, int months, Wording wording) {
        boolean isMonthly = !cell.place().isYearly() && cell.place().field().equals("amount");
        return new CellResponse(
                cell.place().component(),
                cell.place().nameZh(),
                cell.place().keys(),
                cell.place().field(),
                cell.place().isYearly() ? "ANNUAL" : "MONTHLY",
                cell.amount().old().toString(),
                cell.amount().proposed().toString(),
                cell.amount().adopted().toString(),
                cell.amount().difference().toString(),
                isMonthly ? cell.amount().arrears(months).toString() : null,
                cell.amount().guard(),
                cell.rule(),
                cell.amount().steps().stream().map(step -> why(step, wording)).toList());
    }

    private static WhyResponse why(Step step, Wording wording) {
        return new WhyResponse(
                wording.of(step.formula()),
                step.expression(),
                StepText.shown(step, wording),
                step.rounding() == null ? null : step.rounding().name(),
                step.result().toString(),
                step.versions().stream().map(Version::id).toList());
    }
}
