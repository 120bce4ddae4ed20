package org.depesche.server;

/** A request that cannot be answered, with a sentence why and one how to mend it. */
final class Problem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String mend;

  /**
   * @param status HTTP status, 400 to 599
   * @param detail what is wrong, for people
   * @param mend what to do instead
   */
  Problem(int status, String detail, String mend) {
    super(detail);
    this.status = status;
    this.mend = mend;
  }

  int status() {
    return status;
  }

  String mend() {
    return mend;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
