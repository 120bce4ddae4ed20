package org.depesche.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Answer {

  /** The final address, in normal form; for {@link Refused} as it was asked for. */
  String address();

  /**
   * Something is there.
   *
   * @param content decoded: no longer compressed
   * @param mediaType as the host says, charset included, or null if it says nothing
   * @param validators to be sent when the same address is asked for again
   */
  record Page(String address, byte[] content, @Nullable String mediaType, Validators validators)
      implements Answer {}

  /** The same as when the validators that were sent came. */
  record Unchanged(String address) implements Answer {}

  /**
   * Nothing was fetched.
   *
   * @param address control characters replaced, at most 300 characters
   * @param lasting whether asking again in an hour is of no use
   * @param retryAfter when the host wants to be asked again, or null if it did not say
   * @param message one sentence for people: what is wrong and what mends it, without the address
   */
  record Refused(
      String address,
      Refusal refusal,
      boolean lasting,
      @Nullable Duration retryAfter,
      String message)
      implements Answer {}
}
