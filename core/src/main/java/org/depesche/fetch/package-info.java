/**
 * Gets articles and feeds from the web, politely, and follows feeds. Reads addresses and gives
 * bytes with their media type and final address; adds no layer. The only package of core that talks
 * to the network, and it sends nothing but GET requests for what was asked for and for the
 * robots.txt of its host.
 */
@NullMarked
package org.depesche.fetch;

import org.jspecify.annotations.NullMarked;
