package org.fenglu.kernel.pay.wage.kind;

/** What a published amount contains (金额口径): the basis is part of the fact, and no amount is paid without it. */
public enum MoneyBasis {
    /** 应发: the wage, from which the employee's contributions and the tax are taken. */
    GROSS,
    /** 不含单位缴纳部分: the wage, stated to be without the employer's contributions. */
    EXCL_EMPLOYER,
    /** 含单位承担的保险: the wage and the employer's insurance contributions, which are no wage and come off first. */
    EMPLOYER_COST_INCLUSIVE,
    /** 到手: what is left after the employee's contributions and the tax; only a top-up is on this basis. */
    NET_TAKE_HOME,
    /** 人均经费: a budget for each head, never one person's pay. */
    ALL_IN_ENVELOPE
}
