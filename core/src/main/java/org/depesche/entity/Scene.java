package org.depesche.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where a document is set, sentence by sentence: its traces of countries. They weigh the more the
 * nearer they are, those before a mention more than those behind it, and all of the document a
 * little.
 */
final class Scene {

  /** A country with a score between a half and 1, its share against the next one. */
  record Conclusion(String country, double score, boolean only) {

    String rule() {
      return only
          ? "concluded: the only country of the text"
          : String.format(Locale.ROOT, "concluded: the nearest country, score %.2f", score);
    }
  }

  /** Unions of states and the like, which PLOVER codes as countries. */
  static final Set<String> UNIONS = Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");

  /** By distance in sentences. */
  private static final double[] NEAR = {1, 1, 0.3, 0.15, 0.05};

  /** Traces behind count only where there are none before. */
  private static final double BEHIND = 0.3;

  /** What a trace anywhere weighs. */
  private static final double ANYWHERE = 0.1;

  private static final double MOST_ANYWHERE = 1.5;

  private static final Set<String> TOWARDS = Set.of("nach", "to", "into", "gen", "richtung");

  private static final Set<String> TRAVEL =
      Set.of(
          "ankommen",
          "kommen",
          "eintreffen",
          "einreisen",
          "reisen",
          "anreisen",
          "landen",
          "besuchen",
          "fliegen",
          "fliehen",
          "flüchten",
          "arrive",
          "come",
          "land",
          "travel",
          "visit",
          "fly",
          "flee");

  /**
   * By sentence and entity: who is mentioned twice in a sentence leaves one trace. In the order of
   * the text, since sums of weights depend on it.
   */
  private final List<Map<Draft, Trace>> traces = new ArrayList<>();

  private final Map<String, Integer> counts = new LinkedHashMap<>();

  Scene(List<Passage> passages) {
    for (Passage passage : passages) {
      traces.add(new LinkedHashMap<>());
      for (Hit hit : passage.hits()) {
        add(passage, hit);
      }
    }
  }

  /** Takes in a mention whose country has become known. */
  void add(Passage passage, Hit hit) {
    Draft draft = hit.draft();
    String country = draft == null ? null : draft.country();
    if (draft != null && country != null && !isPart(passage, hit, country)) {
      traces
          .get(passage.index())
          .merge(draft, trace(passage, hit, draft, country), Trace::stronger);
      counts.merge(country, 1, Integer::sum);
    }
  }

  /** "Russian" within "Russian forces" is told once. */
  private static boolean isPart(Passage passage, Hit hit, String country) {
    if (hit.kind() != Mention.Kind.ADJECTIVE) {
      return false;
    }
    for (RolePhrase role : passage.roles()) {
      Draft whole = role.hit().draft();
      boolean around = role.hit().first() <= hit.first() && hit.last() <= role.hit().last();
      if (around && whole != null && country.equals(whole.country())) {
        return true;
      }
    }
    return false;
  }

  private static Trace trace(Passage passage, Hit hit, Draft draft, String country) {
    String sector = draft.kind() == NameKind.ORG ? draft.sector() : null;
    return new Trace(country, kind(passage, hit, draft), sector);
  }

  private static Trace.Kind kind(Passage passage, Hit hit, Draft draft) {
    if (hit.kind() == Mention.Kind.ADJECTIVE) {
      return Trace.Kind.PARTY;
    }
    String preposition = passage.preposition(hit.first());
    boolean somewhere = hit.kind() == Mention.Kind.LOC && draft.kind() == NameKind.LOC;
    boolean town = !draft.id().startsWith("country:");
    if (somewhere && (town || !preposition.isEmpty())) {
      return TOWARDS.contains(preposition) || travels(passage, hit)
          ? Trace.Kind.PARTY
          : Trace.Kind.PLACE;
    }
    boolean army = "MIL".equals(draft.sector());
    return !army && isMainSubject(passage, hit, draft) ? Trace.Kind.SUBJECT : Trace.Kind.PARTY;
  }

  /** Whether it depends on a verb of travel: "ist in Wladiwostok angekommen". */
  static boolean travels(Passage passage, Hit hit) {
    int verb = Anaphor.verbAbove(passage, passage.sentence().headOf(hit.span()));
    return verb >= 0 && TRAVEL.contains(passage.lemmas()[verb].toLowerCase(Locale.ROOT));
  }

  private static boolean isMainSubject(Passage passage, Hit hit, Draft draft) {
    Referent referent = Referent.of(passage, hit, draft, false);
    int verb = referent.subject() ? Anaphor.verbAbove(passage, referent.head()) : -1;
    if (verb < 0) {
      return false;
    }
    Token token = passage.token(verb);
    return token.head() < 0 || token.is("parataxis");
  }

  /** Countries that the document names; no unions. */
  Set<String> countries() {
    return counts.keySet().stream()
        .filter(country -> !UNIONS.contains(country))
        .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
  }

  /**
   * The country of somebody who is first mentioned in the sentence; null if none is far enough
   * ahead of the others.
   */
  @Nullable Conclusion conclude(int sentence, Attachment attachment, Draft draft) {
    boolean unions = attachment.mayBeOfUnion(draft);
    Map<String, Double> weights = new LinkedHashMap<>();
    counts.forEach((country, count) -> {
      if (unions || !UNIONS.contains(country)) {
        weights.put(country, Math.min(MOST_ANYWHERE, ANYWHERE * count));
      }
    });
    int first = Math.max(0, sentence - NEAR.length + 1);
    boolean told = false;
    for (int i = first; i <= sentence; i++) {
      told |= add(weights, i, sentence, attachment, draft) && i < sentence;
    }
    int last = Math.min(traces.size(), sentence + NEAR.length);
    for (int i = sentence + 1; i < last && !told; i++) {
      add(weights, i, sentence, attachment, draft);
    }
    return heaviest(weights, attachment);
  }

  /** Adds what the traces of a sentence weigh; false if it has none. */
  private boolean add(
      Map<String, Double> weights, int at, int sentence, Attachment attachment, Draft draft) {
    double near = NEAR[Math.abs(at - sentence)] * (at > sentence ? BEHIND : 1);
    double share = at == sentence ? attachment.here() : near;
    boolean any = false;
    for (Trace trace : traces.get(at).values()) {
      double weight = share * attachment.weight(trace, draft.sector());
      any |= weight > 0 && weights.containsKey(trace.country());
      weights.computeIfPresent(trace.country(), (country, sum) -> sum + weight);
    }
    return any;
  }

  private static @Nullable Conclusion heaviest(Map<String, Double> weights, Attachment attachment) {
    String best = null;
    double top = 0;
    double next = 0;
    for (Map.Entry<String, Double> entry : weights.entrySet()) {
      double weight = entry.getValue();
      if (weight > top) {
        next = top;
        top = weight;
        best = entry.getKey();
      } else {
        next = Math.max(next, weight);
      }
    }
    boolean ahead = top >= attachment.least() && (next == 0 || top >= attachment.margin() * next);
    return best == null || !ahead
        ? null
        : new Conclusion(best, top / (top + next), weights.size() == 1);
  }
}
