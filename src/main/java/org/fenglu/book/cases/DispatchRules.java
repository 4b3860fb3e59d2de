package org.fenglu.book.cases;

import org.fenglu.kernel.explanation.Workings;
import org.fenglu.kernel.money.Money;
import org.fenglu.kernel.money.Rate;
import org.fenglu.kernel.pay.dispatch.AgencyInvoice;
import org.fenglu.kernel.pay.dispatch.AgencyVat;
import org.fenglu.kernel.pay.dispatch.IdlePay;
import org.fenglu.kernel.pay.dispatch.VatTable;
import org.fenglu.kernel.rates.RateBook;
import org.fenglu.kernel.staff.FindingCode;
import org.fenglu.kernel.staff.VatMethod;

/** Cases about what a dispatch agency charges and owes. */
final class DispatchRules {

    private DispatchRules() {}

    /** {@code agency-invoice}: the VAT inside an invoice; a method that is not established is refused. */
    static void invoice(Given given, RateBook book, Figures figures) {
        VatMethod method = given.cell("method").oneOf(VatMethod.class);
        Rate rate = book.on(VatTable.KEY, given.date("on")).values().rates().get(method);
        if (rate == null) {
            figures.put(Figures.REFUSED + ".1", FindingCode.VAT_METHOD_NOT_ESTABLISHED);
            return;
        }
        Money passThrough = given.money("passThrough");
        AgencyVat vat = new AgencyVat(method, rate);
        AgencyInvoice invoice = AgencyInvoice.of(passThrough, given.money("fee"), vat, Workings.SILENT);
        figures.put("invoice", invoice.total());
        figures.put("vat", invoice.vat());
        figures.put("agencyKeeps", invoice.kept());
    }

    /** {@code idle-pay}: what an agency owes an officer without an assignment. */
    static void idlePay(Given given, RateBook book, Figures figures) {
        IdlePay rule = new IdlePay(given.money("minimumWage"));
        figures.put("owed", rule.due(given.count("months"), Workings.SILENT));
    }
}
