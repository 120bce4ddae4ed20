package org.depesche.lab.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of our own texts without its date. A file in UTF-8, line by line; cells are parted by {@code
 * " | "}:
 *
 * <pre>
 *   # comment
 *   &#64; id | day of publication | earliest | latest
 *   T the text, in one line
 * </pre>
 *
 * @param truth when it "appeared"
 * @param earliest the first day of the widest interval that its words allow; null if open ({@code
 *     -})
 * @param latest the last day of it, likewise
 */
record DatingGold(
    String id,
    LocalDate truth,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    String text) {

  private static final Pattern CELL = Pattern.compile(" \\| ");

  /**
   * @param name of the file, for messages
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static List<DatingGold> read(String name, String content) {
    List<DatingGold> texts = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      try {
        if (line.startsWith("@ ")) {
          String[] cells = CELL.split(line.substring(2));
          texts.add(
              new DatingGold(
                  cells[0], LocalDate.parse(cells[1]), day(cells[2]), day(cells[3]), ""));
        } else if (line.startsWith("T ")) {
          DatingGold last = texts.removeLast();
          texts.add(
              new DatingGold(last.id, last.truth, last.earliest, last.latest, line.substring(2)));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IllegalArgumentException("no line of this kind");
        }
      } catch (RuntimeException e) {
        throw new IllegalArgumentException(name + ", line " + number + ": " + line, e);
      }
    }
    return texts;
  }

  private static @Nullable LocalDate day(String cell) {
    return cell.equals("-") ? null : LocalDate.parse(cell);
  }
}
