package org.depesche.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a host gave with a page, to be sent back when asking whether it has changed (RFC 9110, 8.8).
 *
 * @param etag the value of {@code ETag}, quotes included
 * @param lastModified the value of {@code Last-Modified}, verbatim
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {

  /** Nothing is known of the page yet. */
  public static final Validators NONE = new Validators(null, null);
}
