package org.depesche.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.depesche.model.Claim;
import org.depesche.model.Claim.Holder;
import org.depesche.model.Claim.Stance;
import org.depesche.model.Event;
import org.depesche.query.Archive;

/** A ledger of claims: what is said to be so, who says it, who denies it, in which words. */
public final class ClaimsView {

  private static final int QUOTED = 220;
  private static final int QUOTATIONS = 3;
  private static final int INDENT = 3;
  private static final int GAP = 2;

  private final Archive archive;
  private final Page page;
  private final Labels labels;
  private final Library library;
  private final int column;

  public ClaimsView(Archive archive, Terminal terminal, Labels labels) {
    this.archive = archive;
    this.page = new Page(terminal);
    this.labels = labels;
    this.library = new Library(archive);
    int widest = 0;
    for (Stance stance : Stance.values()) {
      widest = Math.max(widest, Wrap.length(labels.stance(stance)));
    }
    this.column = widest + GAP;
  }

  public void print(List<Claim> claims) {
    if (claims.isEmpty()) {
      page.line(labels.get("claims.empty"));
    }
    for (int i = 0; i < claims.size(); i++) {
      if (i > 0) {
        page.blank();
      }
      entry(i + 1, claims.get(i));
    }
  }

  private void entry(int number, Claim claim) {
    String disputed = isDisputed(claim) ? " [" + labels.get("claims.disputed") + "]" : "";
    page.wrapped(0, Style.STRONG, number + ". " + proposition(claim) + disputed);
    Saying.of(claim).forEach(this::saying);
  }

  /** The event in words; the statement where it is about none. */
  private String proposition(Claim claim) {
    Optional<Event> event = Optional.ofNullable(claim.event()).flatMap(archive::event);
    return event.map(labels::summary).orElseGet(() -> Printable.line(claim.statement()));
  }

  private void saying(Saying saying) {
    String who =
        saying.holders().entrySet().stream()
            .map(holder -> labels.entity(holder.getKey(), holder.getValue()))
            .collect(Collectors.joining(", "));
    String via = via(saying);
    page.labelled(
        INDENT, labels.stance(saying.stance()), column, styleOf(saying.stance()), who + via);
    words(saying.telling());
  }

  private String via(Saying saying) {
    if (saying.via().isEmpty()) {
      return "";
    }
    List<String> documents = saying.telling().stream().map(Holder::document).toList();
    String names =
        saying.via().stream()
            .map(id -> labels.entity(id, library.name(id, documents)))
            .collect(Collectors.joining(", "));
    return " (" + labels.get("claims.via", names) + ")";
  }

  /** The words, each once, with all places that have them: agencies' texts are printed by many. */
  private void words(List<Holder> telling) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    for (Holder holder : telling) {
      library
          .quote(holder.document(), holder.span())
          .ifPresent(excerpt ->
              places
                  .computeIfAbsent(
                      Printable.shortLine(excerpt.words(), QUOTED), key -> new ArrayList<>())
                  .add(place(holder, excerpt)));
    }
    places.entrySet().stream()
        .limit(QUOTATIONS)
        .forEach(said -> {
          page.quoted(INDENT + column, said.getKey(), QUOTED);
          said.getValue().forEach(place -> page.wrapped(INDENT + column, Style.FAINT, place));
        });
    if (places.size() > QUOTATIONS) {
      page.wrapped(
          INDENT + column, Style.FAINT, labels.get("claims.more", places.size() - QUOTATIONS));
    }
  }

  private String place(Holder holder, Excerpt excerpt) {
    String said = holder.date() == null ? "" : labels.isoDate(holder.date()) + " · ";
    return said + Printable.line(excerpt.place());
  }

  private static boolean isDisputed(Claim claim) {
    List<Stance> stances = claim.holders().stream().map(Holder::stance).toList();
    return stances.contains(Stance.DENIES) && !stances.stream().allMatch(Stance.DENIES::equals);
  }

  private static Style styleOf(Stance stance) {
    return switch (stance) {
      case ASSERTS, CONFIRMS -> Style.GOOD;
      case ALLEGES -> Style.DOUBTFUL;
      case DENIES -> Style.BAD;
      case DECLINES_COMMENT -> Style.FAINT;
    };
  }
}
