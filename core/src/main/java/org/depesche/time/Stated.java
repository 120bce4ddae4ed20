package org.depesche.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Basis;
import org.depesche.model.DateInterval.Precision;
import org.depesche.model.Dating.Reason;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.models.Models;

/**
 * Evidence from times that the text alone tells ("on 3 May 2031"), by the tense of their clause.
 * Told in the past tense they lie behind, unless a word of the table {@code
 * LANGUAGE/time/forward.tsv} says that they may lie ahead ("was postponed to"). Told as future, and
 * not in what somebody said some time ago, they lie ahead.
 */
final class Stated {

  static final String PAST = "past-event";
  static final String FUTURE = "future-event";

  /** Lower ends before upper ones: background is told more often than what is to come. */
  static final Comparator<Reason> STRONGEST_FIRST =
      Comparator.comparing((Reason reason) -> reason.earliest() == null);

  /** What a row of the table says of its word. */
  private enum Kind {
    /** Stands before a time that may lie ahead: "until". */
    BEFORE,
    /** Governs a time that may lie ahead: "postpone". */
    PLAN,
    /** Auxiliary beside whose present tense a plan still holds: "ist geplant". */
    NOW,
    /** Stands before the beginning of what goes on. */
    SINCE,
    /** Stands between a thing and the time that it is of: "aus" in "ein Brief aus dem Mai 2031". */
    ORIGIN,
    /** Stands behind the beginning of a stretch of time: "vom 3. Mai bis". */
    THROUGH,
    /** Stands before the time of a deed: "in", not "of". */
    AT,
    /** May stand before the time of what is to come: "in", not "of". */
    AHEAD
  }

  /** Heads to climb at most: broken trees must not trap us. */
  private static final int MOST_STEPS = 30;

  private static final String OPENING = "([";
  private static final String CLOSING = ")]";

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Tenses tenses;

  Stated(String language, Tenses tenses) {
    this.tenses = tenses;
    for (List<String> row : Models.table(language + "/time/forward.tsv")) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(kind, k -> new HashSet<>()).add(row.get(0));
    }
  }

  List<Reason> evidence(String text, Told told) {
    List<Reason> reasons = new ArrayList<>();
    for (TimeExpression time : told.times()) {
      DateInterval days = time.interval();
      if (days != null && isStated(time, days, text)) {
        Sentence sentence = told.sentence();
        int word = sentence.firstIn(time.span());
        if (word >= 0) {
          add(text, sentence, word, time.span(), days, reasons);
        }
      }
    }
    return reasons;
  }

  /** Whether it says so itself: "that day" leans on another, and may lean on the wrong one. */
  private static boolean isStated(TimeExpression time, DateInterval days, String text) {
    return days.basis() == Basis.STATED
        && time.type() == TimeExpression.Type.DATE
        && (days.precision() != Precision.DAY
            || time.span().in(text).chars().anyMatch(Character::isDigit));
  }

  private void add(
      String text,
      Sentence sentence,
      int word,
      Span span,
      DateInterval days,
      List<Reason> reasons) {
    Tense tense = tenses.at(sentence, word);
    int head = headOf(sentence, span);
    String quoted = "“" + span.in(text) + "”";
    if (isInBrackets(sentence, word)) {
      return; // "the cup (3 May 2031)" belongs to a noun, whatever the tense of the clause
    }
    boolean past =
        (isAfter(Kind.SINCE, sentence, word) && !isPlanned(sentence, head))
            || isOrigin(sentence, word, span)
            || (tense == Tense.PAST
                && tellsWhen(sentence, word, head)
                && !mayLieAhead(sentence, word, head));
    if (past) {
      String statement = quoted + " is told as past.";
      reasons.add(new Reason(PAST, statement, days.earliest(), null, List.of(span), null, false));
    } else if (days.precision() != Precision.INTERVAL
        && hangsOnVerb(sentence, head)
        && (isAwaited(sentence, word, head)
            || (tense == Tense.FUTURE
                && mayBeAhead(sentence, word)
                && !isUnderPast(sentence, head)))) {
      String statement = quoted + " is spoken of as lying ahead.";
      reasons.add(new Reason(FUTURE, statement, null, days.latest(), List.of(span), null, false));
    }
  }

  /** Parsers hang some times on their preposition, and that on the verb. */
  private static int headOf(Sentence sentence, Span span) {
    int head = sentence.headOf(span);
    int above = sentence.token(head).head();
    return above >= 0 && sentence.token(above).upos() == Upos.ADP ? above : head;
  }

  private static boolean isInBrackets(Sentence sentence, int word) {
    for (int i = word - 1; i >= 0; i--) {
      String form = sentence.token(i).form();
      if (OPENING.contains(form) || CLOSING.contains(form)) {
        return OPENING.contains(form);
      }
    }
    return false;
  }

  /** "ist für den 3. Mai 2031 geplant": planned as the text is written. */
  private boolean isAwaited(Sentence sentence, int word, int head) {
    int plan = sentence.token(head).head();
    return is(Kind.BEFORE, sentence.token(Math.max(0, before(sentence, word))))
        && is(Kind.PLAN, sentence.token(plan))
        && sentence
            .dependents(plan, "aux")
            .mapToObj(sentence::token)
            .anyMatch(t -> is(Kind.NOW, t) && t.has("Tense=Pres"));
  }

  /**
   * "ein Brief vom 3. Mai 2031", which exists, but for "die Messe vom 3. Mai bis", and for what
   * only looks like a year, "ein Preis von 2031 Euro".
   */
  private boolean isOrigin(Sentence sentence, int word, Span span) {
    int preposition = before(sentence, word);
    if (preposition < 1 || !is(Kind.ORIGIN, sentence.token(preposition))) {
      return false;
    }
    int next = word;
    while (next < sentence.size() && sentence.token(next).span().begin() < span.end()) {
      next++;
    }
    return isNoun(sentence.token(preposition - 1))
        && !plans(sentence, preposition - 1)
        && (next == sentence.size()
            || !(is(Kind.THROUGH, sentence.token(next)) || isNoun(sentence.token(next))));
  }

  private boolean is(Kind kind, Token token) {
    Set<String> set = words.getOrDefault(kind, Set.of());
    return set.contains(token.form().toLowerCase(Locale.ROOT))
        || set.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether it tells when the deed of the clause was. The time of a subject may lie ahead in any
   * tense ("the elections of 2031 were called off"); that of another noun seldom does, and parsers
   * seldom know whether it belongs to the noun or to the verb. A year without a preposition is part
   * of a name ("the budget 2031").
   */
  private boolean tellsWhen(Sentence sentence, int word, int head) {
    int above = sentence.token(head).head();
    return hangsOnVerb(sentence, head)
        || (above >= 0
            && above < head
            && !sentence.token(above).is("nsubj")
            && isAfter(Kind.AT, sentence, word));
  }

  private static boolean hangsOnVerb(Sentence sentence, int head) {
    int above = sentence.token(head).head();
    return above >= 0
        && !sentence.token(head).is("nsubj")
        && (sentence.token(above).upos() == Upos.VERB
            || sentence.dependents(above, "cop").findAny().isPresent());
  }

  private boolean mayLieAhead(Sentence sentence, int word, int head) {
    for (int i = word - 1; i >= Math.max(0, word - 3); i--) {
      if (is(Kind.BEFORE, sentence.token(i))) {
        return true;
      }
    }
    return isPlanned(sentence, head);
  }

  private boolean isPlanned(Sentence sentence, int head) {
    int at = head;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      if (plans(sentence, at)) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }

  private boolean plans(Sentence sentence, int word) {
    return is(Kind.PLAN, sentence.token(word))
        || Stream.of("aux", "amod")
            .flatMap(relation -> sentence.dependents(word, relation).boxed())
            .anyMatch(i -> is(Kind.PLAN, sentence.token(i)));
  }

  /**
   * A bare year that begins the clause needs no preposition. What stands behind a noun may be of
   * that: "will an die Landung im Jahr 1969 erinnern".
   */
  private boolean mayBeAhead(Sentence sentence, int word) {
    if (word == 0) {
      return true;
    }
    Upos before = sentence.token(word - 1).upos();
    int preposition = before(sentence, word);
    return before == Upos.VERB
        || before == Upos.AUX
        || (preposition >= 0
            && is(Kind.AHEAD, sentence.token(preposition))
            && (preposition == 0 || !isNoun(sentence.token(preposition - 1))));
  }

  private static boolean isNoun(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }

  private boolean isAfter(Kind kind, Sentence sentence, int word) {
    int at = before(sentence, word);
    return at >= 0 && is(kind, sentence.token(at));
  }

  /** The word before, an article aside: "im" is "in dem"; -1 if there is none. */
  private static int before(Sentence sentence, int word) {
    int at = word - 1;
    return at > 0 && sentence.token(at).upos() == Upos.DET ? at - 1 : at;
  }

  /** Whether a clause above is in the past tense: what was announced then may have passed. */
  private boolean isUnderPast(Sentence sentence, int head) {
    int at = head;
    for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
      if (sentence.token(at).upos() == Upos.VERB && tenses.at(sentence, at) == Tense.PAST) {
        return true;
      }
      at = sentence.token(at).head();
    }
    return false;
  }
}
