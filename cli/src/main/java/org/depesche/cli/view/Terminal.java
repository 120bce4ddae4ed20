package org.depesche.cli.view;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where output goes and what it may look like there.
 *
 * @param out answers, and nothing else
 * @param err what went wrong, and progress
 * @param width columns of a line
 * @param colour whether {@code out} understands escape sequences and the user wants them
 * @param progress whether somebody watches {@code err}
 */
public record Terminal(
    PrintWriter out, PrintWriter err, int width, boolean colour, boolean progress) {

  private static final int USUAL_WIDTH = 80;
  private static final int NARROWEST = 40;

  /** Lines that are longer than this are hard to read, however wide the window is. */
  private static final int WIDEST = 120;

  /**
   * The terminal of this process, in UTF-8 whatever the locale says. What is a terminal, and how
   * wide, the launcher tells in the properties {@code depesche.stdout}, {@code depesche.stderr}
   * (both {@code tty}) and {@code depesche.columns}: Java 21 has no way to ask.
   */
  public static Terminal ofSystem() {
    boolean tty = "tty".equals(System.getProperty("depesche.stdout"));
    String noColour = System.getenv("NO_COLOR"); // https://no-color.org: any value but none
    return new Terminal(
        writer(FileDescriptor.out),
        writer(FileDescriptor.err),
        tty ? width(Integer.getInteger("depesche.columns", USUAL_WIDTH)) : USUAL_WIDTH,
        tty && (noColour == null || noColour.isEmpty()),
        "tty".equals(System.getProperty("depesche.stderr")));
  }

  /** Nobody reads the answers any more, as when {@code head} has seen enough. */
  public static final class OutputClosed extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /**
   * Writes a part of the answer, at once, so that a reader at the other end can begin.
   *
   * @throws OutputClosed if nobody reads it
   */
  public void answer(String text) {
    out.print(text);
    if (out.checkError()) { // flushes, too
      throw new OutputClosed();
    }
  }

  private static int width(int columns) {
    return Math.clamp(columns, NARROWEST, WIDEST);
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
  }
}
