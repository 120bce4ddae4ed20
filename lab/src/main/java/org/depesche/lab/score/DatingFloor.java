package org.depesche.lab.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Dating;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.jspecify.annotations.Nullable;

/**
 * Compares the inferred intervals of our own texts with the day and with what their words allow.
 */
final class DatingFloor {

  private final List<String> errors = new ArrayList<>();
  private int texts;
  private int right;
  private int narrow;

  void add(DatingGold text, Document document) {
    Dating dating = document.find(Layer.DATING).orElse(Dating.UNKNOWN);
    boolean contains =
        !isBefore(text.truth(), dating.earliest()) && !isBefore(dating.latest(), text.truth());
    boolean within =
        isWithin(text.earliest(), dating.earliest(), 1)
            && isWithin(text.latest(), dating.latest(), -1);
    texts++;
    right += contains ? 1 : 0;
    narrow += contains && within ? 1 : 0;
    if (!contains || !within) {
      errors.add(
          "%s %s: %s, at widest %s to %s, ours %s to %s"
              .formatted(
                  contains ? "too wide" : "wrong",
                  text.id(),
                  text.truth(),
                  text.earliest(),
                  text.latest(),
                  dating.earliest(),
                  dating.latest()));
    }
  }

  private static boolean isBefore(@Nullable LocalDate day, @Nullable LocalDate other) {
    return day != null && other != null && day.isBefore(other);
  }

  private static boolean isWithin(@Nullable LocalDate widest, @Nullable LocalDate end, int sign) {
    return widest == null || (end != null && sign * end.compareTo(widest) >= 0);
  }

  /** Share whose interval, if any, contains the day. */
  double right() {
    return Prf.ratio(right, texts);
  }

  /** Share whose interval contains the day and is no wider than gold's. */
  double narrow() {
    return Prf.ratio(narrow, texts);
  }

  List<String> errors() {
    return errors;
  }
}
