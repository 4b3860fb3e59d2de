/** Tables, officers and whole forces that the kernel's tests are run on. */
package org.fenglu.kernel.sample;
