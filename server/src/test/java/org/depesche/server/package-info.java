/** Tests of the server over HTTP and in a browser, against an archive in memory. */
@NullMarked
package org.depesche.server;

import org.jspecify.annotations.NullMarked;
