package org.depesche.lab.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.model.Quantity;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Our own texts with the quantities in them. A file in UTF-8, line by line; cells are parted by
 * {@code " | "}, and {@code -} is an empty cell:
 *
 * <pre>
 * # comment
 * &#64; id topic                              a text begins
 * T words                                its text
 * N words | value | unit | more          a quantity; in text order
 * </pre>
 *
 * <p>{@code more} may hold {@code about}, {@code min=N}, {@code max=N}, {@code code=CODE}, {@code
 * outcome=OUTCOME}, {@code of=WORDS} (joined by {@code _}), {@code event=WORD} (of the trigger of
 * the event that it belongs to; joined by {@code ,} where there are several), {@code also=WORD} (of
 * one that may count it too: another mention of that deed, or one that names nobody) and a kind;
 * without one it is a count.
 *
 * @param id number of the text
 */
record QuantityGold(String id, String text, List<Item> items) {

  private static final String CELL = " \\| ";

  QuantityGold {
    items = List.copyOf(items);
  }

  /** A quantity that a reader finds. */
  record Item(
      Span span,
      BigDecimal value,
      @Nullable String unit,
      boolean about,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      Quantity.Kind kind,
      @Nullable String code,
      @Nullable String of,
      Quantity.@Nullable Outcome outcome,
      List<String> events,
      List<String> otherEvents) {}

  /**
   * Reads a file.
   *
   * @param name for messages
   * @throws IllegalArgumentException with name and line number where the format is broken
   */
  static List<QuantityGold> read(String name, String content) {
    List<QuantityGold> texts = new ArrayList<>();
    String id = "";
    String text = "";
    List<Item> items = new ArrayList<>();
    int number = 0;
    for (String line : (content + "\n@ end").lines().toList()) {
      number++;
      try {
        if (line.startsWith("@ ")) {
          if (!text.isEmpty()) {
            texts.add(new QuantityGold(id, text, items));
          }
          id = line.substring(2).split(" ", 2)[0];
          text = "";
          items.clear();
        } else if (line.startsWith("T ")) {
          text = line.substring(2);
        } else if (line.startsWith("N ")) {
          items.add(item(text, items, line.substring(2).split(CELL)));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          throw new IllegalArgumentException("no line of this kind");
        }
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(name + ", line " + number + ": " + line, e);
      }
    }
    return texts;
  }

  private static Item item(String text, List<Item> before, String[] cells) {
    int from = before.isEmpty() ? 0 : before.get(before.size() - 1).span().begin() + 1;
    int begin = text.indexOf(cells[0], from);
    if (begin < 0) {
      throw new IllegalArgumentException("the text lacks these words");
    }
    String[] more = cells.length > 3 ? cells[3].split(" ") : new String[0];
    Quantity.Kind kind = Quantity.Kind.COUNT;
    for (String word : more) {
      if (!word.contains("=") && !word.equals("about")) {
        kind = Quantity.Kind.valueOf(word.toUpperCase(Locale.ROOT));
      }
    }
    String outcome = value(more, "outcome");
    return new Item(
        new Span(begin, begin + cells[0].length()),
        new BigDecimal(cells[1]),
        cells[2].equals("-") ? null : cells[2],
        List.of(more).contains("about"),
        number(value(more, "min")),
        number(value(more, "max")),
        kind,
        value(more, "code"),
        value(more, "of"),
        outcome == null ? null : Quantity.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
        list(value(more, "event")),
        list(value(more, "also")));
  }

  private static @Nullable BigDecimal number(@Nullable String value) {
    return value == null ? null : new BigDecimal(value);
  }

  private static List<String> list(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split(",", -1));
  }

  private static @Nullable String value(String[] more, String key) {
    for (String word : more) {
      if (word.startsWith(key + "=")) {
        return word.substring(key.length() + 1).replace('_', ' ');
      }
    }
    return null;
  }
}
