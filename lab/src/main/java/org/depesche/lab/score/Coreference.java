package org.depesche.lab.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well mentions were joined, by the measures of the CoNLL 2012 shared task, summed over
 * documents as its scorer does (Pradhan et al. 2014, "Scoring Coreference Partitions of Predicted
 * Mentions: A Reference Implementation", ACL): MUC (Vilain et al. 1995) counts links, B-cubed
 * (Bagga and Baldwin 1998) mentions, CEAF-e (Luo 2005, with his φ4) entities. The CoNLL figure is
 * the mean of their F1. Chains of one mention count, as our texts mark them; MUC passes them over.
 */
final class Coreference {

  /** Numerator and denominator of a share. */
  private static final class Share {
    private double part;
    private double whole;

    void add(double morePart, double moreWhole) {
      part += morePart;
      whole += moreWhole;
    }

    double value() {
      return Prf.ratio(part, whole);
    }
  }

  private final Share mucPrecision = new Share();
  private final Share mucRecall = new Share();
  private final Share cubedPrecision = new Share();
  private final Share cubedRecall = new Share();
  private final Share ceafPrecision = new Share();
  private final Share ceafRecall = new Share();

  /**
   * Adds a document.
   *
   * @param gold chain by mention
   * @param found chain by mention; mentions of both have the same name
   */
  void add(Map<String, String> gold, Map<String, String> found) {
    List<Set<String>> goldChains = chains(gold);
    List<Set<String>> foundChains = chains(found);
    goldChains.forEach(c -> addLinks(mucRecall, c, found));
    foundChains.forEach(c -> addLinks(mucPrecision, c, gold));
    goldChains.forEach(c -> addMentions(cubedRecall, c, found));
    foundChains.forEach(c -> addMentions(cubedPrecision, c, gold));
    double similarity = similarity(goldChains, foundChains);
    ceafRecall.add(similarity, goldChains.size());
    ceafPrecision.add(similarity, foundChains.size());
  }

  private static List<Set<String>> chains(Map<String, String> byMention) {
    Map<String, Set<String>> result = new LinkedHashMap<>();
    byMention.forEach(
        (mention, chain) -> result.computeIfAbsent(chain, c -> new HashSet<>()).add(mention));
    return List.copyOf(result.values());
  }

  /** A chain that falls into n parts lacks n - 1 of its links. */
  private static void addLinks(Share share, Set<String> chain, Map<String, String> other) {
    Set<String> parts = new HashSet<>();
    int alone = 0;
    for (String mention : chain) {
      String part = other.get(mention);
      if (part == null) {
        alone++;
      } else {
        parts.add(part);
      }
    }
    share.add(chain.size() - parts.size() - alone, chain.size() - 1.0);
  }

  private static void addMentions(Share share, Set<String> chain, Map<String, String> other) {
    Map<String, Integer> parts = new HashMap<>();
    for (String mention : chain) {
      String part = other.get(mention);
      if (part != null) {
        parts.merge(part, 1, Integer::sum);
      }
    }
    double squares = parts.values().stream().mapToDouble(n -> (double) n * n).sum();
    share.add(squares / chain.size(), chain.size());
  }

  private static double similarity(List<Set<String>> gold, List<Set<String>> found) {
    double[][] weights = new double[gold.size()][found.size()];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        Set<String> both = new HashSet<>(gold.get(i));
        both.retainAll(found.get(j));
        weights[i][j] = 2.0 * both.size() / (gold.get(i).size() + found.get(j).size());
      }
    }
    double sum = 0;
    int[] pairs = Assignment.best(weights);
    for (int i = 0; i < pairs.length; i++) {
      sum += pairs[i] < 0 ? 0 : weights[i][pairs[i]];
    }
    return sum;
  }

  Prf muc() {
    return new Prf(mucPrecision.value(), mucRecall.value());
  }

  Prf cubed() {
    return new Prf(cubedPrecision.value(), cubedRecall.value());
  }

  Prf ceaf() {
    return new Prf(ceafPrecision.value(), ceafRecall.value());
  }

  /** Mean of the three F1. */
  double conll() {
    return (muc().f1() + cubed().f1() + ceaf().f1()) / 3;
  }
}
