package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.depesche.lab.score.GoldText.GoldQuotation;
import org.depesche.lab.score.Quoted.Part;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the quotations of documents with ours of gold, which has content, speaker and cue. Words
 * count, punctuation doesn't.
 *
 * <p>Our gold leaves open whether the mere report of an act of speech ("Chad rejected the claim")
 * is a quotation, and whether words in marks within an indirect quotation are one of their own;
 * such predictions count where gold has them and are overlooked where it doesn't.
 */
final class QuotationFloor {

  private final QuotationScore score = new QuotationScore();
  private final List<String> errors = new ArrayList<>();

  void add(GoldText text, Document document) {
    TokenGrid grid = TokenGrid.of(document.text());
    BitSet words = grid.words();
    Locator locator = new Locator(document.text());
    List<Quoted> gold = new ArrayList<>();
    for (GoldQuotation quotation : text.quotations()) {
      List<Span> content = places(quotation, locator);
      if (content.isEmpty()) {
        gold.add(lost(quotation, grid.tokens().size() + gold.size()));
        errors.add("lost in " + text.id() + ": the text lacks " + quotation.content());
      } else {
        gold.add(quoted(quotation, content, locator, grid).only(words));
      }
    }
    List<Quoted> predicted =
        Reading.list(document, Layer.QUOTATIONS).stream()
            .map(q -> withoutFrame(Quoted.of(q, grid)).only(words))
            .toList();
    List<Quoted> counted = withoutOpen(gold, predicted);
    score.add(gold, counted);
    note(text, grid, gold, counted);
  }

  /** The predictions but for those without a pair that our gold leaves open. */
  private static List<Quoted> withoutOpen(List<Quoted> gold, List<Quoted> predicted) {
    return QuotationScore.pair(gold, predicted).stream()
        .filter(pair -> pair.gold() != null || !isOpen(pair.predicted(), gold))
        .flatMap(pair -> Stream.ofNullable(pair.predicted()))
        .toList();
  }

  private static boolean isOpen(@Nullable Quoted predicted, List<Quoted> gold) {
    return predicted != null
        && (predicted.type() == Type.REPORTED
            || (predicted.type() == Type.DIRECT
                && gold.stream().anyMatch(g -> holds(g.content(), predicted.content()))));
  }

  private static boolean holds(BitSet outer, BitSet inner) {
    return Quoted.both(outer, inner).equals(inner);
  }

  /** Where the content stands; empty if the text lacks a part of it. */
  private static List<Span> places(GoldQuotation quotation, Locator locator) {
    List<Span> result = new ArrayList<>();
    for (String part : quotation.content()) {
      Optional<Span> place =
          locator.all(part).stream()
              .filter(s -> result.isEmpty() || s.begin() >= result.getLast().end())
              .findFirst();
      if (place.isEmpty()) {
        return List.of();
      }
      result.add(place.get());
    }
    return result;
  }

  /** A quotation whose content the cleaning has cut away: a token that no prediction can hold. */
  private static Quoted lost(GoldQuotation quotation, int token) {
    BitSet content = new BitSet();
    content.set(token);
    return new Quoted(
        quotation.type(), EnumSet.noneOf(Medium.class), "gold", Map.of(Part.CONTENT, content));
  }

  private static Quoted quoted(
      GoldQuotation quotation, List<Span> content, Locator locator, TokenGrid grid) {
    Span near = Span.covering(content);
    List<Span> speaker =
        quotation.speaker().isEmpty()
            ? List.of()
            : locator.nearest(quotation.speaker(), near).stream().toList();
    List<Span> cue =
        quotation.cue().stream().flatMap(w -> locator.nearest(w, near).stream()).toList();
    return new Quoted(
        quotation.type(),
        EnumSet.allOf(Medium.class),
        "gold",
        Map.of(
            Part.CONTENT, grid.tokensIn(content),
            Part.SPEAKER, grid.tokensIn(speaker),
            Part.CUE, grid.tokensIn(cue)));
  }

  private static Quoted withoutFrame(Quoted quotation) {
    return new Quoted(
        quotation.type(),
        quotation.mediums(),
        quotation.rule(),
        Map.of(
            Part.CONTENT, quotation.content(),
            Part.SPEAKER, quotation.part(Part.SPEAKER),
            Part.CUE, quotation.part(Part.CUE)));
  }

  private void note(GoldText text, TokenGrid grid, List<Quoted> gold, List<Quoted> predicted) {
    for (QuotationScore.Pair pair : QuotationScore.pair(gold, predicted)) {
      Quoted g = pair.gold();
      Quoted p = pair.predicted();
      if (g == null && p != null) {
        errors.add("spurious in " + text.id() + ": " + QuotationErrors.show(grid, p));
      } else if (g != null && p == null) {
        errors.add("missed in " + text.id() + ": " + QuotationErrors.show(grid, g));
      } else if (g != null && p != null && !(g.parts().equals(p.parts()) && g.sameType(p))) {
        errors.add(
            "differs in %s: %s%n  ours %s"
                .formatted(
                    text.id(), QuotationErrors.show(grid, g), QuotationErrors.show(grid, p)));
      }
    }
  }

  QuotationScore score() {
    return score;
  }

  List<String> errors() {
    return errors;
  }
}
