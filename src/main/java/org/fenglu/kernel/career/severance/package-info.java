/** What is due when a labour contract ends: compensation by years of service, damages, pay in lieu of notice. */
@NullMarked
package org.fenglu.kernel.career.severance;

import org.jspecify.annotations.NullMarked;
