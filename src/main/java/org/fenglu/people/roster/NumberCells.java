package org.fenglu.people.roster;

import java.util.regex.Pattern;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Quantity;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.MonthFact;
import org.jspecify.annotations.Nullable;

/** Cells that hold a number, written with the digits 0 to 9 and nothing between them. */
final class NumberCells {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,2})?");
    private static final Pattern PERCENT = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,4})?%");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Money LARGEST_AMOUNT = Money.ofFen(MonthFact.Unit.YUAN.most());
    private static final Quantity LARGEST_COUNT = new Quantity((int) MonthFact.Unit.DAYS.most());

    private NumberCells() {}

    /** Yuan with at most two decimals, stored as fen. */
    static @Nullable String money(String text, Complaints complaints) {
        if (!isDecimal(text, "5210.00", complaints)) {
            return null;
        }
        Money amount = Money.yuan(text);
        if (amount.compareTo(LARGEST_AMOUNT) > 0) {
            complaints.add(FindingCode.AMOUNT_OUT_OF_RANGE, text, "0.00..." + LARGEST_AMOUNT);
            return null;
        }
        return Long.toString(amount.fen());
    }

    /** Days, hours or events with at most two decimals, stored as hundredths. */
    static @Nullable String count(String text, Complaints complaints) {
        if (!isDecimal(text, "1.5", complaints)) {
            return null;
        }
        if (text.length() > LARGEST_COUNT.toString().length()
                || Quantity.of(text).compareTo(LARGEST_COUNT) > 0) {
            complaints.add(FindingCode.AMOUNT_OUT_OF_RANGE, text, "0..." + LARGEST_COUNT);
            return null;
        }
        return Integer.toString(Quantity.of(text).hundredths());
    }

    /** A percentage with its sign, at most 100%, stored as parts per million. */
    static @Nullable String percent(String text, Complaints complaints) {
        if (!PERCENT.matcher(text).matches()) {
            complaints.add(FindingCode.VALUE_MALFORMED, text, "8%");
            return null;
        }
        if (text.startsWith("-")) {
            complaints.add(FindingCode.NEGATIVE_FACT, text, "0%...100%");
            return null;
        }
        Rate share = Rate.percent(text);
        if (share.compareTo(Rate.WHOLE) > 0) {
            complaints.add(FindingCode.AMOUNT_OUT_OF_RANGE, text, "0%...100%");
            return null;
        }
        return Long.toString(share.ppm());
    }

    /** A whole number between two bounds. */
    static CellFormat whole(int from, int to) {
        return (text, complaints) -> {
            String range = from + "..." + to;
            if (!WHOLE.matcher(text).matches()) {
                complaints.add(FindingCode.VALUE_MALFORMED, text, range);
                return null;
            }
            int number = Integer.parseInt(text);
            if (number < from || number > to) {
                complaints.add(FindingCode.AMOUNT_OUT_OF_RANGE, text, range);
                return null;
            }
            return Integer.toString(number);
        };
    }

    private static boolean isDecimal(String text, String example, Complaints complaints) {
        if (!DECIMAL.matcher(text).matches()) {
            complaints.add(FindingCode.VALUE_MALFORMED, text, example);
            return false;
        }
        if (text.startsWith("-")) {
            complaints.add(FindingCode.NEGATIVE_FACT, text, "≥ 0");
            return false;
        }
        return true;
    }
}
