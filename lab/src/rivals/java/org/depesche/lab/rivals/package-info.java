/**
 * Other language engines, measured beside ours on the same data, and one of them as a teacher.
 * Built only in the profile {@code rivals}: they are large and partly under the GPL.
 */
@NullMarked
package org.depesche.lab.rivals;

import org.jspecify.annotations.NullMarked;
