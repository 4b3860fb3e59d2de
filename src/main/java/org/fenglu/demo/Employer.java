package org.fenglu.demo;

import org.fenglu.kernel.staff.EmploymentForm;
import org.fenglu.kernel.staff.PayerClass;

/** Who employs the officers of a unit: the police organ itself, or an agency and how it is taxed. */
enum Employer {
    DIRECT("", EmploymentForm.DIRECT_CONTRACT, PayerClass.GOVERNMENT),
    AGENCY_GENERAL("GENERAL", EmploymentForm.DISPATCH, PayerClass.ENTERPRISE),
    AGENCY_SMALL("SMALL_SCALE", EmploymentForm.DISPATCH, PayerClass.ENTERPRISE),
    /** Still on the method that is not established from 2026 on: its officers cannot be paid until that is changed. */
    AGENCY_DIFFERENTIAL("DIFFERENTIAL", EmploymentForm.DISPATCH, PayerClass.ENTERPRISE);

    private final String vatMethod;
    private final EmploymentForm form;
    private final PayerClass payer;

    Employer(String vatMethod, EmploymentForm form, PayerClass payer) {
        this.vatMethod = vatMethod;
        this.form = form;
        this.payer = payer;
    }

    String vatMethod() {
        return vatMethod;
    }

    EmploymentForm form() {
        return form;
    }

    PayerClass payer() {
        return payer;
    }

    boolean isAgency() {
        return form == EmploymentForm.DISPATCH;
    }
}
