package org.depesche.clean;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.depesche.clean.Passages.Passage;

/**
 * Where the article stands in a text that was crawled with menus, related titles and footers and
 * all. Lines are scored by shape: sentences for, short lines, phrases and repeated lines against
 * (weights chosen on the even half of the pages that {@code lab score plain-text} takes); the
 * article is where the scores add up highest.
 *
 * <p>An article saved with care has headings and lists too, and they may be all that there is
 * before and behind its sentences. So nothing is outside unless enough lines in a row look like a
 * menu.
 */
final class Body {

  private static final int LEAST_SENTENCE_WORDS = 6;

  /** So many words are running text, even with a full stop lost. */
  private static final int LEAST_UNCLOSED_WORDS = 35;

  private static final int MOST_COUNTED_WORDS = 100;

  /** A line that comes twice is a menu's or a teaser's; a paragraph may well be quoted twice. */
  private static final int MOST_REPEATED_WORDS = 20;

  private static final double SHORT_LINE = -10;
  private static final double TITLE_LINE = -7;
  private static final double LONG_LINE = -5;
  private static final double FURNITURE = -20;

  /** Passages with a smaller share of the best one's score are comments, teasers, footers. */
  private static final double LEAST_SHARE = 0.3;

  /** A menu has at least so many entries, and an entry at most so many words. */
  private static final int LEAST_MENU = 6;

  private static final int MOST_ENTRY_WORDS = 3;

  /**
   * So long a sentence is kept wherever it stands, unless it stands below the call for comments.
   */
  private static final int LEAST_KEPT_WORDS = 25;

  private final BitSet outside;
  private final int begin;

  private Body(BitSet outside, int begin) {
    this.outside = outside;
    this.begin = begin;
  }

  /**
   * @param roles what phrases say of each part
   */
  static Body of(List<Part> parts, List<Optional<Phrases.Role>> roles) {
    double[] scores = scores(parts, roles);
    int tail = tail(scores, roles);
    List<Passage> passages =
        Passages.highest(scores, LEAST_SHARE).stream().filter(p -> p.begin() < tail).toList();
    BitSet outside = new BitSet();
    if (passages.isEmpty()) {
      return new Body(outside, 0);
    }
    int begin = passages.getFirst().begin();
    int end = Math.min(tail, passages.getLast().end());
    if (entries(parts, 0, begin) < LEAST_MENU && entries(parts, end, parts.size()) < LEAST_MENU) {
      return new Body(outside, begin);
    }
    outside.set(0, parts.size());
    passages.forEach(passage -> outside.clear(passage.begin(), passage.end()));
    for (int i = 0; i < tail; i++) {
      if (scores[i] >= LEAST_KEPT_WORDS) {
        outside.clear(i);
      }
    }
    return new Body(outside, begin);
  }

  /** Lines as menus have them. Results and recipes have short lines too, but with numbers. */
  private static long entries(List<Part> parts, int begin, int end) {
    return parts.subList(begin, end).stream()
        .filter(part -> part.words() <= MOST_ENTRY_WORDS && !part.endsFinal())
        .filter(part -> part.text().chars().noneMatch(Character::isDigit))
        .count();
  }

  /** The first part below the best passage that calls for comments or the like. */
  private static int tail(double[] scores, List<Optional<Phrases.Role>> roles) {
    int best = Passages.highest(scores, 1).stream().mapToInt(Passage::end).max().orElse(0);
    for (int i = best; i < scores.length; i++) {
      if (roles.get(i).filter(role -> role == Phrases.Role.TAIL).isPresent()) {
        return i;
      }
    }
    return scores.length;
  }

  private static double[] scores(List<Part> parts, List<Optional<Phrases.Role>> roles) {
    Map<String, Integer> counts = new HashMap<>();
    parts.forEach(part -> counts.merge(part.key(), 1, Integer::sum));
    double[] scores = new double[parts.size()];
    for (int i = 0; i < scores.length; i++) {
      Part part = parts.get(i);
      boolean repeated =
          counts.getOrDefault(part.key(), 0) > 1 && part.words() < MOST_REPEATED_WORDS;
      scores[i] = roles.get(i).isPresent() || repeated ? FURNITURE : score(part);
    }
    return scores;
  }

  private static double score(Part part) {
    int words = part.words();
    if (isProse(part)) {
      return Math.min(words, MOST_COUNTED_WORDS);
    }
    return words <= 3 ? SHORT_LINE : words <= 8 ? TITLE_LINE : LONG_LINE;
  }

  private static boolean isProse(Part part) {
    return part.endsFinal() && part.words() >= LEAST_SENTENCE_WORDS
        || part.words() >= LEAST_UNCLOSED_WORDS;
  }

  /** Whether the part belongs to what the page has around its article. */
  boolean isOutside(int part) {
    return outside.get(part);
  }

  /** Whether nothing is outside: the text was stored without menus and footers. */
  boolean isAll() {
    return outside.isEmpty();
  }

  /** Index of the first part of the running text; its headline stands above. */
  int begin() {
    return begin;
  }
}
