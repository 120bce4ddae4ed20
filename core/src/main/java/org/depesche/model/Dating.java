package org.depesche.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published whose date is not known, as far as evidence tells. An end that
 * nothing tells is open.
 *
 * @param earliest no day before; null if open
 * @param latest no day after; null if open
 * @param reasons those that set an end, and those that would have made it narrower but contradict
 *     stronger ones
 */
public record Dating(
    @Nullable LocalDate earliest, @Nullable LocalDate latest, List<Reason> reasons) {

  /** Nothing tells. */
  public static final Dating UNKNOWN = new Dating(null, null, List.of());

  public Dating {
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("no interval: " + earliest + " to " + latest);
    }
    reasons = List.copyOf(reasons);
  }

  /**
   * A piece of evidence.
   *
   * @param rule stable, lower case with hyphens, such as {@code past-event}
   * @param statement one sentence for people
   * @param earliest no day before; null if it does not tell
   * @param latest no day after; null if it does not tell
   * @param spans words of this document
   * @param elsewhere words of another document that it rests on too; or null
   * @param dropped whether it was not used since it contradicts stronger evidence
   */
  public record Reason(
      String rule,
      String statement,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      List<Span> spans,
      @Nullable Elsewhere elsewhere,
      boolean dropped) {

    public Reason {
      spans = List.copyOf(spans);
    }

    private Reason asDropped() {
      return new Reason(rule, statement, earliest, latest, spans, elsewhere, true);
    }
  }

  /**
   * Words of another document.
   *
   * @param document its id
   * @param location its path or address
   */
  public record Elsewhere(String document, String location, List<Span> spans) {
    public Elsewhere {
      spans = List.copyOf(spans);
    }
  }

  public boolean isUnknown() {
    return earliest == null && latest == null;
  }

  /**
   * What all evidence says together. Evidence that contradicts what stands before it is dropped, so
   * the interval is never empty.
   *
   * @param evidence the strongest first
   */
  public static Dating of(List<Reason> evidence) {
    LocalDate earliest = null;
    LocalDate latest = null;
    List<Reason> used = new ArrayList<>();
    List<Reason> dropped = new ArrayList<>();
    for (Reason reason : evidence) {
      boolean late =
          reason.earliest() != null && latest != null && reason.earliest().isAfter(latest);
      boolean early =
          reason.latest() != null && earliest != null && reason.latest().isBefore(earliest);
      if (late || early) {
        dropped.add(reason.asDropped());
        continue;
      }
      used.add(reason);
      earliest = later(earliest, reason.earliest());
      latest = earlier(latest, reason.latest());
    }
    return new Dating(earliest, latest, telling(used, dropped, earliest, latest));
  }

  /** Of many reasons for the same end the first will do. */
  private static List<Reason> telling(
      List<Reason> used,
      List<Reason> dropped,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest) {
    List<Reason> telling = new ArrayList<>();
    boolean first = earliest == null;
    boolean last = latest == null;
    for (Reason reason : used) {
      boolean setsFirst = !first && Objects.equals(reason.earliest(), earliest);
      boolean setsLast = !last && Objects.equals(reason.latest(), latest);
      if (setsFirst || setsLast) {
        telling.add(reason);
        first |= setsFirst;
        last |= setsLast;
      }
    }
    dropped.stream().limit(1).forEach(telling::add);
    return telling;
  }

  private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || b.isBefore(a) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a == null ? b : b == null || b.isAfter(a) ? a : b;
  }
}
