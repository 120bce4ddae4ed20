package org.depesche.fetch;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Nothing was fetched. The message is one sentence for people, without the address. */
final class FetchException extends Exception {

  private static final long serialVersionUID = 1;

  private final Refusal refusal;
  private final boolean lasting;
  private final @Nullable Duration retryAfter;

  private FetchException(
      Refusal refusal, boolean lasting, @Nullable Duration retryAfter, String message) {
    super(message);
    this.refusal = refusal;
    this.lasting = lasting;
    this.retryAfter = retryAfter;
  }

  /** The same will be said tomorrow. */
  static FetchException lasting(Refusal refusal, String message) {
    return new FetchException(refusal, true, null, message);
  }

  /** It may be different in a while. */
  static FetchException passing(Refusal refusal, String message) {
    return new FetchException(refusal, false, null, message);
  }

  /** The host says when it may be different. */
  static FetchException until(Refusal refusal, Duration retryAfter, String message) {
    return new FetchException(refusal, false, retryAfter, message);
  }

  Answer.Refused answer(String address) {
    return new Answer.Refused(address, refusal, lasting, retryAfter, String.valueOf(getMessage()));
  }
}
