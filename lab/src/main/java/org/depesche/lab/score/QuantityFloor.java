package org.depesche.lab.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.depesche.model.Document;
import org.depesche.model.EventMention;
import org.depesche.model.EventQuantity;
import org.depesche.model.Layer;
import org.depesche.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Compares the quantities of documents with ours of gold. One counts for a gold one if it begins
 * within its span, or the other way round; each counts once.
 */
final class QuantityFloor {

  private final List<String> errors = new ArrayList<>();
  private int gold;
  private int predicted;
  private int spans;
  private int values;
  private int units;
  private int outcomes;
  private int goldOutcomes;
  private int foundOutcomes;
  private int wholes;
  private int links;
  private int goldLinks;
  private int foundLinks;

  void add(QuantityGold text, Document document) {
    List<Quantity> found = new ArrayList<>(Reading.list(document, Layer.QUANTITIES));
    predicted += found.size();
    gold += text.items().size();
    foundOutcomes += (int) found.stream().filter(q -> q.outcome() != null).count();
    for (QuantityGold.Item item : text.items()) {
      goldOutcomes += item.outcome() == null ? 0 : 1;
      Optional<Quantity> match = match(item, found);
      match.ifPresent(found::remove);
      match.ifPresentOrElse(
          q -> count(text, item, q),
          () -> errors.add("missed in " + text.id() + ": " + show(text, item)));
    }
    addLinks(text, document);
    for (Quantity quantity : found) {
      errors.add("spurious in " + text.id() + ": " + show(document, quantity));
    }
  }

  /** Which event each belongs to: one of those with that word in their trigger will do. */
  private void addLinks(QuantityGold text, Document document) {
    Set<String> expected = new TreeSet<>();
    Set<String> allowed = new TreeSet<>();
    for (QuantityGold.Item item : text.items()) {
      item.events().forEach(event -> expected.add(item.span().begin() + " " + event));
      item.otherEvents().forEach(event -> allowed.add(item.span().begin() + " " + event));
    }
    Set<String> told = new TreeSet<>();
    for (EventMention event : Reading.list(document, Layer.EVENTS)) {
      for (EventQuantity quantity : event.quantities()) {
        int begin = quantity.quantity().span().begin();
        List<String> names =
            event.trigger().stream().map(span -> begin + " " + document.text(span)).toList();
        if (names.stream().noneMatch(allowed::contains)) {
          told.add(names.stream().filter(expected::contains).findFirst().orElse(names.getFirst()));
        }
      }
    }
    goldLinks += expected.size();
    foundLinks += told.size();
    links += (int) told.stream().filter(expected::contains).count();
    if (!expected.isEmpty() && !told.equals(expected)) {
      errors.add("events in " + text.id() + ": gold " + expected + ", ours " + told);
    }
  }

  /** The one that begins where gold does, else the first that overlaps it. */
  private static Optional<Quantity> match(QuantityGold.Item item, List<Quantity> found) {
    Optional<Quantity> same =
        found.stream().filter(q -> q.span().begin() == item.span().begin()).findFirst();
    return same.isPresent()
        ? same
        : found.stream()
            .filter(q -> q.span().overlaps(item.span()))
            .filter(q -> q.value().compareTo(item.value()) == 0)
            .findFirst();
  }

  private void count(QuantityGold text, QuantityGold.Item item, Quantity found) {
    boolean span = item.span().equals(found.span());
    boolean value = same(item.value(), found.value());
    boolean unit = value && Objects.equals(item.unit(), found.unit());
    boolean outcome = item.outcome() == found.outcome();
    boolean bounds =
        item.about() == found.approximate()
            && same(item.min(), found.min())
            && same(item.max(), found.max());
    boolean kind =
        item.kind() == found.kind()
            && Objects.equals(item.code(), found.code())
            && Objects.equals(item.of(), found.of());
    boolean all = span && value && unit && outcome && bounds && kind;
    spans += span ? 1 : 0;
    values += value ? 1 : 0;
    units += unit ? 1 : 0;
    outcomes += item.outcome() != null && outcome ? 1 : 0;
    wholes += all ? 1 : 0;
    if (!all) {
      errors.add(
          "wrong%s%s%s%s%s%s in %s: gold %s%n  ours %s"
              .formatted(
                  span ? "" : " span",
                  value ? "" : " value",
                  unit ? "" : " unit",
                  outcome ? "" : " outcome",
                  bounds ? "" : " bounds",
                  kind ? "" : " kind",
                  text.id(),
                  show(text, item),
                  found));
    }
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null ? a == b : a.compareTo(b) == 0;
  }

  private static String show(QuantityGold text, QuantityGold.Item item) {
    return "“" + item.span().in(text.text()) + "” " + item;
  }

  private static String show(Document document, Quantity quantity) {
    return "“" + document.text(quantity.span()) + "” " + quantity;
  }

  /** Begin and end as in gold. */
  Prf spans() {
    return Prf.of(spans, predicted, gold);
  }

  /** The value, whatever the ends. */
  Prf values() {
    return Prf.of(values, predicted, gold);
  }

  /** The value and the unit. */
  Prf units() {
    return Prf.of(units, predicted, gold);
  }

  /** What befell those who are counted, where anything did. */
  Prf outcomes() {
    return Prf.of(outcomes, foundOutcomes, goldOutcomes);
  }

  /** Everything: span, value, unit, bounds, kind, code, whole and outcome. */
  Prf wholes() {
    return Prf.of(wholes, predicted, gold);
  }

  /** Which event each belongs to. */
  Prf links() {
    return Prf.of(links, foundLinks, goldLinks);
  }

  List<String> errors() {
    return errors;
  }
}
