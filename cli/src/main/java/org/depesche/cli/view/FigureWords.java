package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.depesche.model.Document;
import org.depesche.model.Event;
import org.depesche.model.Figure;
import org.depesche.model.Layer;
import org.depesche.model.MentionRef;
import org.depesche.model.Metadata;

/** How many and how much reports of an event give; where they differ, who gives which. */
final class FigureWords {

  private final Labels labels;
  private final Library library;

  FigureWords(Labels labels, Library library) {
    this.labels = labels;
    this.library = library;
  }

  /** A line for each thing that is counted, in the order of the figures. */
  List<String> of(Event event) {
    Map<String, List<Figure>> things = new LinkedHashMap<>();
    for (Figure figure : event.quantities()) {
      if (figure.outcome() == null && figure.unit() == null) {
        continue; // "6,000" alone tells nothing
      }
      things.computeIfAbsent(thing(figure), thing -> new ArrayList<>()).add(figure);
    }
    return things.values().stream().map(same -> line(event, same)).toList();
  }

  /** What is to be compared: the dead with the dead, soldiers with soldiers. */
  private static String thing(Figure figure) {
    return figure.outcome() == null
        ? figure.role() + " " + figure.code() + " " + figure.unit() + " " + figure.of()
        : figure.outcome().name();
  }

  private String line(Event event, List<Figure> same) {
    List<String> amounts = new ArrayList<>();
    for (Figure figure : same) {
      String amount = labels.amount(figure);
      amounts.add(same.size() == 1 ? amount : amount + " (" + tellers(event, figure) + ")");
    }
    Figure first = same.getFirst();
    String joined = String.join(", ", amounts);
    return first.outcome() == null ? joined : labels.get("figure." + first.outcome(), joined);
  }

  private String tellers(Event event, Figure figure) {
    return figure.mentions().stream()
        .map(told -> teller(event, told))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Those whose word it is; failing them the publisher. */
  private String teller(Event event, Figure.Told told) {
    Collection<String> documents = event.documents();
    return told.claimedBy().isEmpty()
        ? publisher(told.ref())
        : told.claimedBy().stream()
            .map(id -> labels.entity(id, library.name(id, documents)))
            .distinct()
            .collect(Collectors.joining(", "));
  }

  private String publisher(MentionRef ref) {
    return library
        .document(ref.document())
        .flatMap((Document document) -> document.find(Layer.METADATA))
        .map(Metadata::publisher)
        .map(value -> Printable.line(value.value()))
        .orElseGet(() -> Printable.line(ref.location()));
  }
}
