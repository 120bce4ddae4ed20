package org.depesche.quote;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Token;
import org.depesche.models.Models;

/**
 * The words by which a language tells of other words: the tables {@code quote/cues.tsv} (lemma,
 * medium, complements) and {@code quote/words.tsv} (word, role).
 */
final class CueLexicon {

  private static final Map<String, CueLexicon> BY_LANGUAGE = new ConcurrentHashMap<>();

  /** What a function word or noun does in the telling. */
  enum Role {
    /** "dass", "that" */
    COMPLEMENTISER,
    /** "wie X mitteilte", "as X said" */
    AS,
    /** An adposition that by itself names a speaker: "laut". */
    ACCORDING,
    /** An adposition that does so with a {@link #STATEMENT} noun: "nach Angaben". */
    ACCORDING_NOUN,
    /** "so der Minister" */
    SO,
    /** An adverb for somebody just named: "demnach". */
    ACCORDINGLY,
    /** Takes up a whole clause: "was Moskau bestritt", "which Moscow denied". */
    TAKES_UP,
    AGENT,
    ADDRESSEE,
    /** A noun for something said: "Angabe", "statement". */
    STATEMENT
  }

  /** What may follow a cue. */
  enum Complement {
    /** A clause or direct speech. */
    CLAUSE,
    /** An infinitive that is the content. */
    INF,
    /** A noun phrase: the act is told in summary. */
    OBJECT
  }

  record Cue(Medium medium, Set<Complement> complements) {
    boolean takes(Complement complement) {
      return complements.contains(complement);
    }
  }

  private final Map<String, Cue> cues = new HashMap<>();
  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private CueLexicon(String language) {
    for (List<String> row : Models.table(language + "/quote/cues.tsv")) {
      Set<Complement> complements = new HashSet<>();
      Arrays.stream(row.get(2).split(","))
          .map(c -> Complement.valueOf(c.strip().toUpperCase(Locale.ROOT)))
          .forEach(complements::add);
      cues.put(
          row.get(0),
          new Cue(Medium.valueOf(row.get(1).toUpperCase(Locale.ROOT)), Set.copyOf(complements)));
    }
    for (List<String> row : Models.table(language + "/quote/words.tsv")) {
      Role role = Role.valueOf(row.get(1).strip().toUpperCase(Locale.ROOT));
      words.computeIfAbsent(role, r -> new HashSet<>()).add(row.get(0));
    }
  }

  /** Whether there are tables for the language: without them a document has no quotations. */
  static boolean knows(String language) {
    return Models.has(language + "/quote/cues.tsv");
  }

  static CueLexicon of(String language) {
    return BY_LANGUAGE.computeIfAbsent(language, CueLexicon::new);
  }

  Optional<Cue> cue(String lemma) {
    return Optional.ofNullable(cues.get(lemma));
  }

  boolean is(Token token, Role role) {
    Set<String> of = words.getOrDefault(role, Set.of());
    return of.contains(token.lemma()) || of.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /** Whether the noun tells of something said; German compounds end in such a noun. */
  boolean isStatement(Token noun) {
    if (is(noun, Role.STATEMENT)) {
      return true;
    }
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return words.getOrDefault(Role.STATEMENT, Set.of()).stream()
        .map(w -> w.toLowerCase(Locale.ROOT))
        .anyMatch(w -> w.length() > 5 && lemma.endsWith(w));
  }
}
