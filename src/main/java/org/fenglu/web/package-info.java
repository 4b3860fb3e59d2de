/** The pages that people look at: a shell from the server, filled by its script from the service's own API. */
@NullMarked
package org.fenglu.web;

import org.jspecify.annotations.NullMarked;
