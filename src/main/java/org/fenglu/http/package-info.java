/** Problem replies and what every resource shares on the wire. */
@NullMarked
package org.fenglu.http;

import org.jspecify.annotations.NullMarked;
