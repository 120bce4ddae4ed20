package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.depesche.lab.score.TimeGold.Timex;
import org.depesche.model.Span;

/**
 * Reads our own texts with their time expressions. A file in UTF-8, line by line; cells are parted
 * by {@code " | "}:
 *
 * <pre>
 *   # comment
 *   &#64; number | day of publication
 *   T a paragraph, in one line
 *   X words of the text | DATE, TIME, DURATION or SET | TIMEX3 value
 * </pre>
 *
 * Expressions stand in text order: the words of each are looked for behind the one before.
 */
final class TimeGoldFile {

  private static final Pattern CELL = Pattern.compile(" \\| ");

  private TimeGoldFile() {}

  /**
   * @param name of the file, for messages
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static List<TimeGold> read(String name, String content) {
    List<TimeGold> texts = new ArrayList<>();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        read(line.charAt(0), CELL.split(line.substring(2)), texts);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(name + ", line " + number + ": " + line, e);
      }
    }
    return texts;
  }

  private static void read(char kind, String[] cells, List<TimeGold> texts) {
    if (kind == '@') {
      texts.add(new TimeGold(cells[0], cells[1], "", List.of()));
      return;
    }
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("the first line must begin a text");
    }
    TimeGold last = texts.removeLast();
    texts.add(
        switch (kind) {
          case 'T' -> new TimeGold(last.name(), last.written(), cells[0], List.of());
          case 'X' -> with(last, cells);
          default -> throw new IllegalArgumentException("no line of this kind");
        });
  }

  private static TimeGold with(TimeGold gold, String[] cells) {
    List<Timex> times = new ArrayList<>(gold.times());
    int from = times.isEmpty() ? 0 : times.getLast().span().end();
    int begin = gold.text().indexOf(cells[0], from);
    if (begin < 0) {
      throw new IllegalArgumentException("the text has no such words here");
    }
    times.add(new Timex(new Span(begin, begin + cells[0].length()), cells[1], cells[2]));
    return new TimeGold(gold.name(), gold.written(), gold.text(), times);
  }
}
