package org.fenglu.kernel.pay.wage.floor;

/**
 * What is measured against the minimum wage, which is local.
 *
 * @param isNetOfContributions whether the employee's contributions must remain above it (Shanghai: 不包括个人缴纳的
 *     社会保险费和住房公积金)
 */
public record MinimumWageMeasure(boolean isNetOfContributions) {}
