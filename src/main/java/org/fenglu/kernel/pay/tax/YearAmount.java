package org.fenglu.kernel.pay.tax;

import java.util.List;

/**
 * The amounts of a tax year that travel from month to month; {@link YearToDate} holds one of each.
 *
 * <p>A stored payslip keeps them as one array, fen, in the order of the constants, and so does the hash of the input: a
 * new one is added at the end.
 */
public enum YearAmount {
    /** Taxable wage income. */
    INCOME("income", "income", true),
    /** Contributions of the employee that are deductible. */
    CONTRIBUTIONS("contributions", "contributions", true),
    /** Special additional deductions. */
    ADDITIONAL("additional", "additional", true),
    /** Personal pension claimed, before the yearly limit. */
    PERSONAL_PENSION("personalPension", "personal_pension", false),
    /** Tax reductions. */
    RELIEF("relief", "relief", false),
    /** Tax withheld. */
    WITHHELD("withheld", "withheld", true);

    /** All of them, in order. */
    public static final List<YearAmount> ALL = List.of(values());

    /** The order of the file of opening balances, and of the text that the store keeps of one. */
    public static final List<YearAmount> OF_OPENING =
            List.of(INCOME, CONTRIBUTIONS, PERSONAL_PENSION, ADDITIONAL, RELIEF, WITHHELD);

    private final String key;
    private final String column;
    private final boolean isRequired;

    YearAmount(String key, String column, boolean isRequired) {
        this.key = key;
        this.column = column;
        this.isRequired = isRequired;
    }

    /** Returns its name over the wire, where it is a text of yuan. */
    public String key() {
        return key;
    }

    /** Returns its column in the file of opening balances, yuan. */
    public String column() {
        return column;
    }

    /** Returns whether it must be said; one that is left out is zero. */
    public boolean isRequired() {
        return isRequired;
    }
}
