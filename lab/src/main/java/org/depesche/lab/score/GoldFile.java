package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.depesche.lab.score.GoldText.GoldEvent;
import org.depesche.lab.score.GoldText.GoldParty;
import org.depesche.lab.score.GoldText.GoldQuotation;
import org.depesche.lab.score.GoldText.GoldStance;
import org.depesche.model.Claim;
import org.depesche.model.EventStatus;
import org.depesche.model.EventType;
import org.depesche.model.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Reads our own texts with their gold. A file in UTF-8, line by line; cells are parted by {@code "
 * | "}, and {@code -} is an empty cell:
 *
 * <pre>
 * # comment
 * &#64; id | language | date basis | topic            a text begins; "none" for no date
 * T words                                        its text, a line of it; none if it is a sample
 * Q type | content | speaker | cue               a quotation; "[...]" parts a content in several
 * E TYPE/mode | words | actors | recipients | status | date | event      an event mention
 * O ...                                          the same, on which readers may differ
 * C event | stance COUNTRY; stance COUNTRY       who says so and who denies it
 * </pre>
 *
 * Actors and recipients are {@code COUNTRY name; COUNTRY name}, with {@code -} for a country that
 * is not to be known. The status may be followed by {@code historical}. The cell {@code event} may
 * be left out; mentions of one event share it.
 */
final class GoldFile {

  private static final String CELL = " \\| ";
  private static final String GAP = "[...]";

  private final List<GoldText> texts = new ArrayList<>();
  private final List<GoldStance> stances = new ArrayList<>();
  private List<String> head = List.of();
  private final List<String> lines = new ArrayList<>();
  private final List<GoldQuotation> quotations = new ArrayList<>();
  private final List<GoldEvent> events = new ArrayList<>();

  private GoldFile() {}

  /**
   * @param name for messages
   * @throws IllegalArgumentException with name and line number where the format is broken
   */
  static GoldFile read(String name, String content) {
    GoldFile file = new GoldFile();
    int number = 0;
    for (String line : content.lines().toList()) {
      number++;
      try {
        file.line(line);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new IllegalArgumentException(name + ", line " + number + ": " + line, e);
      }
    }
    file.finish();
    return file;
  }

  /** In the order of the file. */
  List<GoldText> texts() {
    return texts;
  }

  /** In the order of the file. */
  List<GoldStance> stances() {
    return stances;
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String rest = line.substring(2);
    switch (line.substring(0, 2)) {
      case "@ " -> {
        finish();
        head = cells(rest);
      }
      case "T " -> lines.add(rest);
      case "Q " -> quotations.add(quotation(cells(rest)));
      case "E " -> events.add(event(cells(rest), false));
      case "O " -> events.add(event(cells(rest), true));
      case "C " -> stances.addAll(stances(cells(rest)));
      default -> throw new IllegalArgumentException("no line of this kind");
    }
  }

  private void finish() {
    if (!head.isEmpty()) {
      String[] date = head.get(2).split(" ");
      boolean known = date.length == 2;
      texts.add(
          new GoldText(
              head.get(0),
              head.get(1),
              head.get(3),
              known ? date[0] : null,
              known ? date[1] : null,
              lines.isEmpty() ? null : String.join("\n", lines),
              quotations,
              events));
    }
    lines.clear();
    quotations.clear();
    events.clear();
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split(CELL)).map(c -> c.equals("-") ? "" : c).toList();
  }

  private static GoldQuotation quotation(List<String> cells) {
    List<String> content =
        Arrays.stream(cells.get(1).split(Pattern.quote(GAP))).map(String::strip).toList();
    List<String> cue = cells.get(3).isEmpty() ? List.of() : List.of(cells.get(3).split(" "));
    return new GoldQuotation(type(cells.get(0)), content, cells.get(2), cue);
  }

  private static Quotation.Type type(String name) {
    return switch (name) {
      case "direct" -> Quotation.Type.DIRECT;
      case "indirect" -> Quotation.Type.INDIRECT;
      case "reported" -> Quotation.Type.REPORTED;
      case "freeIndirect" -> Quotation.Type.FREE_INDIRECT;
      case "indirectFreeIndirect" -> Quotation.Type.INDIRECT_FREE_INDIRECT;
      default -> throw new IllegalArgumentException("no type of quotation: " + name);
    };
  }

  private static GoldEvent event(List<String> cells, boolean optional) {
    String[] type = cells.get(0).split("/", 2);
    String[] status = cells.get(4).split(" ");
    return new GoldEvent(
        EventType.valueOf(type[0]),
        type.length == 2 ? type[1] : null,
        cells.get(1),
        parties(cells.get(2)),
        parties(cells.get(3)),
        EventStatus.valueOf(status[0].toUpperCase(Locale.ROOT)),
        status.length == 2,
        orNull(cells.get(5)),
        cells.size() > 6 ? cells.get(6) : null,
        optional);
  }

  private static List<GoldStance> stances(List<String> cells) {
    List<GoldStance> result = new ArrayList<>();
    for (GoldParty party : parties(cells.get(1))) {
      String stance = party.country().toUpperCase(Locale.ROOT).replace('-', '_');
      result.add(new GoldStance(cells.get(0), Claim.Stance.valueOf(stance), party.name()));
    }
    return result;
  }

  private static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }

  private static List<GoldParty> parties(String cell) {
    List<GoldParty> result = new ArrayList<>();
    for (String party : cell.isEmpty() ? new String[0] : cell.split("; ")) {
      String[] words = party.split(" ", 2);
      result.add(new GoldParty(words[0], words.length == 2 ? words[1] : ""));
    }
    return result;
  }
}
