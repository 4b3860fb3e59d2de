/** What falls due over time for a whole force: turnover of contribution bases, steps of service, promotions. */
@NullMarked
package org.fenglu.force.due;

import org.jspecify.annotations.NullMarked;
