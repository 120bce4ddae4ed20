package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.depesche.lab.score.Quoted.Part;

/** Collects what went wrong with quotations, for people to read. */
final class QuotationErrors {

  /** Below this token F1 of the words a pair counts as wrongly bounded. */
  private static final double CLOSE = 0.95;

  enum Kind {
    MISSED,
    SPURIOUS,
    BOUNDARY,
    WRONG_SPEAKER,
    WRONG_TYPE
  }

  private final Map<Kind, List<String>> found = new EnumMap<>(Kind.class);

  void add(QuotationGold document, List<Quoted> predictions) {
    for (QuotationScore.Pair pair : QuotationScore.pair(document.quotations(), predictions)) {
      Quoted gold = pair.gold();
      Quoted predicted = pair.predicted();
      if (gold != null && predicted == null) {
        note(Kind.MISSED, document, "gold " + show(document.grid(), gold));
      } else if (gold == null && predicted != null) {
        note(Kind.SPURIOUS, document, "ours " + show(document.grid(), predicted));
      } else if (gold != null && predicted != null) {
        compare(document, gold, predicted);
      }
    }
  }

  private void compare(QuotationGold document, Quoted gold, Quoted predicted) {
    TokenGrid grid = document.grid();
    String both = "gold " + show(grid, gold) + "\n  ours " + show(grid, predicted);
    var words = grid.words();
    if (QuotationScore.contentF1(gold.only(words), predicted.only(words)) < CLOSE) {
      note(Kind.BOUNDARY, document, both);
    }
    if (!gold.part(Part.SPEAKER).isEmpty()
        && !gold.part(Part.SPEAKER).intersects(predicted.part(Part.SPEAKER))) {
      note(Kind.WRONG_SPEAKER, document, both);
    }
    if (!gold.sameType(predicted)) {
      note(Kind.WRONG_TYPE, document, both);
    }
  }

  static String show(TokenGrid grid, Quoted quotation) {
    return "%s [%s] “%s” speaker “%s” cue “%s” frame “%s”"
        .formatted(
            quotation.typeName(),
            quotation.rule(),
            grid.show(quotation.content()),
            grid.show(quotation.part(Part.SPEAKER)),
            grid.show(quotation.part(Part.CUE)),
            grid.show(quotation.part(Part.FRAME)));
  }

  private void note(Kind kind, QuotationGold document, String what) {
    found.computeIfAbsent(kind, k -> new ArrayList<>()).add("- " + document.name() + "\n  " + what);
  }

  Map<Kind, List<String>> byKind() {
    return found;
  }
}
