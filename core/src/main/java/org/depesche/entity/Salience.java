package org.depesche.entity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what an anaphor refers to among the mentions of the last sentences. Weights in the manner
 * of Lappin and Leass (1994, "An Algorithm for Pronominal Anaphora Resolution"): recency, being a
 * subject, agreement that is known rather than possible, and what has been spoken of often; who
 * speaks or thinks is the likeliest subject of what he says (continuity of Centering, Grosz, Joshi
 * and Weinstein 1995). Where two come close to each other, nobody is chosen.
 */
final class Salience {

  /** The one chosen, with a score between 0 and 1 that tells how far behind the others are. */
  record Choice(Referent referent, double score) {

    String describe(Anaphor anaphor) {
      int distance = anaphor.passage().index() - referent.passage().index();
      String where =
          distance == 0 ? "in the sentence" : distance == 1 ? "in the sentence before" : "before";
      String what = referent.subject() ? "subject " : "named ";
      return String.format(Locale.ROOT, "%s%s, score %.2f", what, where, score);
    }
  }

  /** Sentences that are looked back to. */
  private static final int WINDOW = 3;

  /** Mentions that are remembered: it keeps the time in bounds. */
  private static final int MEMORY = 80;

  /** What nobody at all weighs. */
  private static final double NOBODY = -0.5;

  private static final double[] RECENCY = {3, 2.5, 1, 0};

  private final AgreementReader agreements;
  private final Deque<Referent> recent = new ArrayDeque<>();
  private final Map<Draft, Integer> counts = new IdentityHashMap<>();

  Salience(AgreementReader agreements) {
    this.agreements = agreements;
  }

  void mentioned(Referent referent) {
    recent.addLast(referent);
    if (recent.size() > MEMORY) {
      recent.removeFirst();
    }
    counts.merge(referent.draft(), 1, Integer::sum);
  }

  /** What follows starts afresh: mentions before are out of sight. */
  void forget() {
    recent.clear();
  }

  /**
   * @param accepts which entities come into question
   * @param margin by how much the best must be ahead
   */
  @Nullable Choice choose(Anaphor anaphor, Predicate<Referent> accepts, double margin) {
    Map<Draft, Double> scores = new LinkedHashMap<>();
    Map<Draft, Referent> best = new IdentityHashMap<>();
    Set<Draft> excluded = clauseMates(anaphor);
    List<Referent> candidates = new ArrayList<>(recent);
    candidates.addAll(anaphor.speakersBehind());
    for (Referent referent : candidates) {
      Draft draft = referent.draft();
      int distance = anaphor.passage().index() - referent.passage().index();
      if (distance > WINDOW || excluded.contains(draft) || !accepts.test(referent)) {
        continue;
      }
      double score = RECENCY[distance] + weight(anaphor, referent, distance);
      Double old = scores.get(draft);
      if (old == null || score > old) {
        scores.put(draft, score);
        best.put(draft, referent);
      }
    }
    return ahead(scores, best, margin);
  }

  private static @Nullable Choice ahead(
      Map<Draft, Double> scores, Map<Draft, Referent> best, double margin) {
    Draft first = null;
    double top = Double.NEGATIVE_INFINITY;
    double second = NOBODY;
    for (Map.Entry<Draft, Double> entry : scores.entrySet()) {
      double score = entry.getValue();
      if (first == null || score > top) {
        second = Math.max(second, top);
        first = entry.getKey();
        top = score;
      } else {
        second = Math.max(second, score);
      }
    }
    Referent referent = first == null ? null : best.get(first);
    double lead = top - second;
    return referent == null || lead < margin ? null : new Choice(referent, lead / (lead + 1));
  }

  private double weight(Anaphor anaphor, Referent referent, int distance) {
    Draft draft = referent.draft();
    double weight = referent.subject() ? 2 : 0;
    weight += agreement(anaphor, referent);
    weight += referent.nested() ? -0.7 : 0;
    weight += referent.somewhere() ? -2 : 0;
    weight += draft.isEntity() ? 0 : referent.oblique() ? -1.2 : -0.2;
    weight += referent.quoted() == anaphor.quoted() ? 0 : quotation(anaphor, referent, distance);
    weight += referent.subject() && anaphor.isSubject() ? 0.5 : 0;
    weight += referent.hit().kind() == Mention.Kind.PRONOUN ? 0.5 : 0;
    weight += Math.min(1, 0.2 * counts.getOrDefault(draft, 0));
    boolean person = !anaphor.isPlural() && !isNeutral(anaphor);
    weight += person && draft.kind() == NameKind.PER ? 2 : 0;
    if (distance == 0) {
      weight += sameSentence(anaphor, referent);
    }
    return weight;
  }

  /** Who is quoted speaks of others as "he" and "she". */
  private static double quotation(Anaphor anaphor, Referent referent, int distance) {
    boolean speaker = anaphor.quoted() && anaphor.pronoun() != null && referent.subject();
    return !speaker ? -1 : distance == 0 ? -4 : -2;
  }

  private static boolean isNeutral(Anaphor anaphor) {
    return anaphor.fits().equals(Set.of(Agreement.NEUTER));
  }

  private double agreement(Anaphor anaphor, Referent referent) {
    if (anaphor.fits().containsAll(agreements.of(referent))) {
      return 1.2;
    }
    return anaphor.fits().equals(Set.of(Agreement.FEMININE)) ? -0.5 : 0;
  }

  private static double sameSentence(Anaphor anaphor, Referent referent) {
    Passage passage = anaphor.passage();
    int verb = anaphor.verb();
    boolean ofVerb = verb >= 0 && Anaphor.verbAbove(passage, referent.head()) == verb;
    if (anaphor.isPossessive() && referent.subject() && ofVerb) {
      return 2;
    }
    int telling = anaphor.telling();
    boolean teller = telling >= 0 && Anaphor.verbAbove(passage, referent.head()) == telling;
    boolean before = anaphor.isSubject() && isInEarlierClause(anaphor, referent);
    if (anaphor.givesOrders(passage)) {
      return referent.subject() ? -1 : 1.5; // "warf ihm vor, er habe ..."
    }
    if (referent.subject() && (teller || before)) {
      return teller ? 2 : 1;
    }
    // "..., sagte er": whom the clause speaks of is mostly another.
    boolean told = verb >= 0 && passage.sentence().isWithin(referent.head(), verb) && !ofVerb;
    return told && anaphor.isSubject() ? -2 : 0;
  }

  /** "Meier said that the man slept": a noun never means a subject above it in its sentence. */
  private static boolean governs(Referent referent, Anaphor anaphor) {
    Passage passage = anaphor.passage();
    int verb = referent.subject() ? Anaphor.verbAbove(passage, referent.head()) : -1;
    return verb >= 0 && passage.sentence().isWithin(anaphor.token(), verb);
  }

  /** "He said he was ill when he came": each is the subject of a verb of its own. */
  private static boolean isOfAnotherVerb(Anaphor anaphor, Referent referent) {
    return anaphor.isSubject()
        && referent.subject()
        && Anaphor.verbAbove(anaphor.passage(), referent.head()) != anaphor.verb();
  }

  /** Before a comma, or before the verb that tells: "Kim said he would come". */
  private static boolean isInEarlierClause(Anaphor anaphor, Referent referent) {
    int last = referent.hit().last();
    return last < anaphor.clauseStart() || last < anaphor.passage().verbBefore(anaphor.token());
  }

  /**
   * Whom a pronoun can't mean: the other parties to its verb, since a reflexive would stand there
   * (binding), and for "seine Sprecherin" the spokeswoman.
   */
  private Set<Draft> clauseMates(Anaphor anaphor) {
    Set<Draft> mates = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    int start = anaphor.clauseStart();
    List<Referent> here = new ArrayList<>();
    for (Referent referent : recent) {
      if (referent.passage() == anaphor.passage()) {
        here.add(referent);
      }
    }
    for (Referent referent : here) {
      boolean inClause = referent.hit().first() >= start && !referent.nested();
      boolean told = anaphor.isSubject() && isInEarlierClause(anaphor, referent);
      if (anaphor.pronoun() == null && governs(referent, anaphor)) {
        mates.add(referent.draft());
      }
      if (inClause && !told && !anaphor.isPossessive() && !isOfAnotherVerb(anaphor, referent)) {
        mates.add(referent.draft());
      }
    }
    if (anaphor.isPossessive()) {
      int owned = anaphor.passage().token(anaphor.token()).head();
      for (Hit hit : anaphor.passage().hits()) {
        Draft draft = hit.draft();
        if (draft != null && hit.first() <= owned && owned <= hit.last()) {
          mates.add(draft);
        }
      }
    }
    return mates;
  }
}
