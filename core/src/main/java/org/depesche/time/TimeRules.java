package org.depesche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.language.Piece;
import org.depesche.model.Span;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one language: finds what they read in a sentence, the longest reading first. Rules
 * lie under the words that they may begin with, so that most words of a text cost one look-up.
 */
final class TimeRules {

  /** What a rule has read. */
  record Found(Rule rule, Span span, int firstToken, Map<String, String> values) {}

  private static final Map<String, TimeRules> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Map<String, List<Rule>> byWord = new HashMap<>();

  private final List<Rule> withDigits = new ArrayList<>();

  /** Rules that may begin with a word made of two, under the letters that it begins with. */
  private final Map<String, List<Rule>> byStart = new HashMap<>();

  /** The rules of a language, loaded once. */
  static TimeRules of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, TimeRules::new);
  }

  private TimeRules(String language) {
    Lexicon lexicon = new Lexicon(language);
    for (List<String> row : Models.table(language + "/time/rules.tsv")) {
      Rule rule = Rule.of(row, lexicon);
      Set<String> words = rule.pattern().firstWords();
      words.forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule));
      rule.pattern().firstHalves().stream()
          .filter(half -> half.length() >= Sequence.SHORTEST_HALF)
          .map(TimeRules::start)
          .distinct()
          .forEach(start -> byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(rule));
      if (rule.pattern().mayStartWithDigits()) {
        withDigits.add(rule);
      }
    }
  }

  /**
   * In text order, without overlap. Of readings that begin together the longest wins, then the rule
   * that stands first in the table; rules that begin with a fixed word stand before all others.
   */
  List<Found> find(List<Piece> pieces) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      Found best = longest(byWord.getOrDefault(piece.text(), List.of()), pieces, at, null);
      best = longest(open(piece), pieces, at, best);
      if (best == null) {
        at++;
      } else {
        found.add(best);
        at = end(pieces, at, best);
      }
    }
    return found;
  }

  /** Rules that may read the piece though no table holds its text. */
  private List<Rule> open(Piece piece) {
    return switch (piece.kind()) {
      case DIGITS -> withDigits;
      case WORD ->
          piece.text().length() < 2 * Sequence.SHORTEST_HALF
              ? List.of()
              : byStart.getOrDefault(start(piece.text()), List.of());
      case OTHER -> List.of();
    };
  }

  private static String start(String word) {
    return word.substring(0, Sequence.SHORTEST_HALF);
  }

  private static @Nullable Found longest(
      List<Rule> rules, List<Piece> pieces, int at, @Nullable Found before) {
    Found best = before;
    for (Rule rule : rules) {
      Sequence.Match match = rule.read(pieces, at);
      if (match == null || match.end() <= at) {
        continue;
      }
      int end = pieces.get(match.end() - 1).span().end();
      if (best == null || end > best.span().end()) {
        Piece piece = pieces.get(at);
        best = new Found(rule, new Span(piece.span().begin(), end), piece.token(), match.values());
      }
    }
    return best;
  }

  private static int end(List<Piece> pieces, int from, Found found) {
    int at = from + 1;
    while (at < pieces.size() && pieces.get(at).span().begin() < found.span().end()) {
      at++;
    }
    return at;
  }
}
