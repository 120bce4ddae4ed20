package org.depesche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.depesche.model.Span;
import org.depesche.models.Models;

/** The rules of one language: finds what they read in a sentence, the longest reading first. */
final class TimeRules {

  /** What a rule has read. */
  record Found(Rule rule, Span span, int firstToken, Map<String, String> values) {}

  private final List<Rule> rules = new ArrayList<>();

  TimeRules(String language) {
    Lexicon lexicon = new Lexicon(language);
    for (List<String> row : Models.table(language + "/time/rules.tsv")) {
      rules.add(Rule.of(row, lexicon));
    }
  }

  /**
   * In text order, without overlap. Of readings that begin together the longest wins, then the rule
   * that stands first in the table.
   */
  List<Found> find(List<Piece> pieces) {
    List<Found> found = new ArrayList<>();
    Map<String, List<Rule>> starters = new HashMap<>();
    int at = 0;
    while (at < pieces.size()) {
      Piece piece = pieces.get(at);
      List<Rule> candidates = starters.computeIfAbsent(piece.text(), text -> startingWith(piece));
      Found best = null;
      int end = at + 1;
      for (Rule rule : candidates) {
        Sequence.Match match = rule.read(pieces, at);
        if (match != null && match.end() > at && (best == null || match.end() > end)) {
          Span span = new Span(piece.span().begin(), pieces.get(match.end() - 1).span().end());
          best = new Found(rule, span, piece.token(), match.values());
          end = match.end();
        }
      }
      if (best != null) {
        found.add(best);
      }
      at = end;
    }
    return found;
  }

  private List<Rule> startingWith(Piece piece) {
    return rules.stream().filter(rule -> rule.pattern().mayStart(piece)).toList();
  }
}
