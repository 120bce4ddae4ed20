package org.depesche.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox: letters one after another, each opened by a line {@code From sender date} at the
 * beginning or after an empty line. A line of a letter that begins so has a {@code >} before it.
 */
final class MboxFile implements Unpacking {

  private static final Pattern OPENING =
      Pattern.compile("\\AFrom \\S+ .*\\d{4}.*\\r?\\n[!-9;-~]+:", Pattern.MULTILINE);

  private final Piece piece;
  private final LineReader lines;
  private boolean inside;
  private int number;

  MboxFile(Piece piece) {
    this.piece = piece;
    this.lines = new LineReader(piece.stream());
  }

  static boolean recognises(String head) {
    return head.startsWith("From ") && OPENING.matcher(head).find();
  }

  @Override
  public @Nullable Unpacked next() throws IOException {
    ByteArrayOutputStream letter = new ByteArrayOutputStream();
    boolean tooLarge = false;
    boolean afterEmpty = true;
    byte[] line = lines.line(Ingest.LIMIT);
    for (; line != null; line = lines.line(Ingest.LIMIT)) {
      if (afterEmpty && Sniffer.startsWith(line, "From ")) {
        if (inside) {
          break;
        }
        inside = true;
        continue;
      }
      afterEmpty = line.length == 0;
      tooLarge |= letter.size() + line.length > Ingest.WHOLE_LIMIT;
      if (!tooLarge) {
        int stuffed = stuffing(line);
        letter.write(line, stuffed, line.length - stuffed);
        letter.write('\n');
      }
    }
    inside = line != null;
    if (line == null && letter.size() == 0) {
      return null;
    }
    String place = piece.location() + "#" + ++number;
    return tooLarge
        ? new Unpacked.Ready(
            Input.Skipped.of(place, SkipCode.TOO_LARGE, "a letter too large to be read; split it"))
        : piece.within(place, "message/rfc822", letter.toByteArray());
  }

  /** 1 if the line is {@code >From}, with any number of such signs; else 0. */
  private static int stuffing(byte[] line) {
    int signs = 0;
    while (signs < line.length && line[signs] == '>') {
      signs++;
    }
    boolean from =
        signs > 0
            && line.length >= signs + 5
            && line[signs] == 'F'
            && line[signs + 1] == 'r'
            && line[signs + 2] == 'o'
            && line[signs + 3] == 'm'
            && line[signs + 4] == ' ';
    return from ? 1 : 0;
  }
}
