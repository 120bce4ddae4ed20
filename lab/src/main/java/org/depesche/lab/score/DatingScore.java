package org.depesche.lab.score;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;

/**
 * Compares inferred intervals of publication with the day that is known. Shares are in percent of
 * all texts, those of width too; the width of an interval counts its days.
 */
final class DatingScore {

  private static final int MONTH = 31;
  private static final int YEAR = 366;
  private static final int AROUND = 90;

  private final Map<String, List<String>> errors = new TreeMap<>();
  private final List<Long> widths = new ArrayList<>();
  private int texts;
  private int open;
  private int right;

  void add(String name, LocalDate truth, Document document) {
    add(name, truth, document, document.get(Layer.DATING));
  }

  /**
   * @param dating the interval to score, which others than the document may have told
   */
  void add(String name, LocalDate truth, Document document, Dating dating) {
    texts++;
    if (dating.isUnknown()) {
      return;
    }
    if (dating.earliest() == null || dating.latest() == null) {
      open++;
    } else {
      widths.add(ChronoUnit.DAYS.between(dating.earliest(), dating.latest()) + 1);
    }
    boolean early = dating.earliest() != null && truth.isBefore(dating.earliest());
    boolean late = dating.latest() != null && truth.isAfter(dating.latest());
    if (!early && !late) {
      right++;
    } else {
      errors
          .computeIfAbsent(early ? "published earlier" : "published later", k -> new ArrayList<>())
          .add(
              "- %s: %s, not %s to %s. %s"
                  .formatted(
                      name, truth, dating.earliest(), dating.latest(), reasons(document, dating)));
    }
  }

  private static String reasons(Document document, Dating dating) {
    return dating.reasons().stream()
        .map(reason -> reason.rule() + " " + words(document, reason))
        .collect(Collectors.joining("; "));
  }

  /** The words of a reason with some of those around them. */
  private static String words(Document document, Dating.Reason reason) {
    int begin = Math.max(0, reason.spans().getFirst().begin() - AROUND);
    int end = Math.min(document.text().length(), reason.spans().getLast().end() + AROUND);
    return document.text().substring(begin, end).replaceAll("\\s+", " ");
  }

  /**
   * Texts, with an interval, of these containing the day, median days, up to a month, a year, open.
   */
  String[] cells() {
    int dated = widths.size() + open;
    List<Long> sorted = widths.stream().sorted().toList();
    return new String[] {
      String.valueOf(texts),
      percent(dated, texts),
      percent(right, dated),
      sorted.isEmpty() ? "-" : String.valueOf(sorted.get(sorted.size() / 2)),
      percent(widths.stream().filter(days -> days <= MONTH).count(), texts),
      percent(widths.stream().filter(days -> days <= YEAR).count(), texts),
      percent(open, texts)
    };
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }

  Map<String, List<String>> errors() {
    return errors;
  }
}
