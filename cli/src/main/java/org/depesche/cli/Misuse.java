package org.depesche.cli;

/** Something was asked that cannot be done; the message names it and the mend. */
final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1;

  Misuse(String message) {
    super(message);
  }
}
