package org.depesche.cli;

/** What the process tells the shell. */
final class ExitCode {

  /** Everything was read. */
  static final int OK = 0;

  /** Something was skipped, and a line on standard error says what and why. */
  static final int SKIPPED = 1;

  /** The command cannot do what was asked: a wrong option, nothing there to read. */
  static final int MISUSE = 2;

  /** The fault is Depesche's own. */
  static final int FAULT = 3;

  private ExitCode() {}
}
