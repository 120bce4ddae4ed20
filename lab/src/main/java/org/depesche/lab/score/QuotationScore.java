package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.lab.score.Quoted.Part;
import org.jspecify.annotations.Nullable;

/**
 * Compares predicted quotations with gold ones.
 *
 * <p>The quotations of a document are paired one to one so that the summed token F1 of their
 * contents is greatest, with 0.01 for the same type and 0.001 for the same medium on top. Precision
 * is the mean, over all parts that predictions have, of the share of their tokens that the pair's
 * gold part holds; recall likewise over the gold parts. What has no pair scores 0 in all its parts.
 * Quotations whose contents share no token are no pair.
 */
final class QuotationScore {

  private static final double SAME_TYPE = 0.01;
  private static final double SAME_MEDIUM = 0.001;

  private final Map<Part, Means> parts = new EnumMap<>(Part.class);
  private final Map<String, Means> byType = new TreeMap<>();
  private final Map<String, Means> byRule = new TreeMap<>();
  private int gold;
  private int predicted;
  private int rightForm;
  private int rightMedium;

  QuotationScore() {
    for (Part part : Part.values()) {
      parts.put(part, new Means());
    }
  }

  /** A gold quotation and the prediction for it; one of them may be missing. */
  record Pair(@Nullable Quoted gold, @Nullable Quoted predicted) {}

  /** Pairs first in the order of the gold, then the predictions that have none. */
  static List<Pair> pair(List<Quoted> gold, List<Quoted> predicted) {
    double[][] weights = new double[gold.size()][predicted.size()];
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < predicted.size(); j++) {
        weights[i][j] = weight(gold.get(i), predicted.get(j));
      }
    }
    int[] columns = Assignment.best(weights);
    BitSet taken = new BitSet();
    List<Pair> result = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      if (columns[i] >= 0) {
        taken.set(columns[i]);
      }
      result.add(new Pair(gold.get(i), columns[i] < 0 ? null : predicted.get(columns[i])));
    }
    for (int j = taken.nextClearBit(0); j < predicted.size(); j = taken.nextClearBit(j + 1)) {
      result.add(new Pair(null, predicted.get(j)));
    }
    return result;
  }

  private static double weight(Quoted gold, Quoted predicted) {
    double f1 = contentF1(gold, predicted);
    return f1 == 0
        ? 0
        : f1
            + (gold.sameType(predicted) ? SAME_TYPE : 0)
            + (gold.sameMedium(predicted) ? SAME_MEDIUM : 0);
  }

  static double contentF1(Quoted gold, Quoted predicted) {
    int both = Quoted.both(gold.content(), predicted.content()).cardinality();
    int all = gold.content().cardinality() + predicted.content().cardinality();
    return Prf.ratio(2.0 * both, all);
  }

  /** Adds the quotations of one document. */
  void add(List<Quoted> goldQuotations, List<Quoted> predictions) {
    gold += goldQuotations.size();
    predicted += predictions.size();
    for (Pair pair : pair(goldQuotations, predictions)) {
      Quoted g = pair.gold();
      Quoted p = pair.predicted();
      if (g != null) {
        addGold(g, p);
      }
      if (p != null) {
        addPredicted(p, g);
      }
      if (g != null && p != null) {
        rightForm += g.sameType(p) ? 1 : 0;
        rightMedium += g.sameMedium(p) ? 1 : 0;
      }
    }
  }

  private void addGold(Quoted quotation, @Nullable Quoted pair) {
    for (Map.Entry<Part, Means> entry : parts.entrySet()) {
      Part part = entry.getKey();
      if (!quotation.part(part).isEmpty()) {
        entry.getValue().addRecall(share(quotation, pair, part));
      }
    }
    byType
        .computeIfAbsent(quotation.typeName(), t -> new Means())
        .addRecall(share(quotation, pair, Part.CONTENT));
  }

  private void addPredicted(Quoted quotation, @Nullable Quoted pair) {
    for (Map.Entry<Part, Means> entry : parts.entrySet()) {
      Part part = entry.getKey();
      if (!quotation.part(part).isEmpty()) {
        entry.getValue().addPrecision(share(quotation, pair, part));
      }
    }
    double content = share(quotation, pair, Part.CONTENT);
    byType.computeIfAbsent(quotation.typeName(), t -> new Means()).addPrecision(content);
    byRule.computeIfAbsent(quotation.rule(), r -> new Means()).addPrecision(content);
  }

  /** Share of the tokens of {@code quotation}'s part that the pair's part holds too. */
  private static double share(Quoted quotation, @Nullable Quoted pair, Part part) {
    BitSet mine = quotation.part(part);
    return pair == null
        ? 0
        : Prf.ratio(Quoted.both(mine, pair.part(part)).cardinality(), mine.cardinality());
  }

  Prf message() {
    return part(Part.CONTENT);
  }

  Prf part(Part part) {
    Means means = parts.get(part);
    return means == null ? new Prf(0, 0) : means.prf();
  }

  /** Speaker, cue, frame and addressee pooled. */
  Prf roles() {
    return pool(false);
  }

  /** All five parts pooled. */
  Prf joint() {
    return pool(true);
  }

  private Prf pool(boolean withContent) {
    Means all = new Means();
    parts.forEach((part, means) -> {
      if (withContent || part != Part.CONTENT) {
        all.addAll(means);
      }
    });
    return all.prf();
  }

  /** Paired quotations of the same type. */
  Prf form() {
    return Prf.of(rightForm, predicted, gold);
  }

  /** Paired quotations of the same medium. */
  Prf medium() {
    return Prf.of(rightMedium, predicted, gold);
  }

  /** Message by type: precision over the predicted of that type, recall over the gold ones. */
  Map<String, Means> byType() {
    return byType;
  }

  /** Precision of the content, by the rule that predicted. */
  Map<String, Means> byRule() {
    return byRule;
  }

  int gold() {
    return gold;
  }

  int predicted() {
    return predicted;
  }
}
