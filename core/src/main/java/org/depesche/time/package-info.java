/**
 * Finds time expressions and says which days they mean, in the terms of TIMEX3. Reads the layers
 * LANGUAGE, METADATA and SENTENCES; adds TIMES. The rules lie in tables, one set a language.
 */
@NullMarked
package org.depesche.time;

import org.jspecify.annotations.NullMarked;
