package org.depesche.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Mends what the recogniser gets wrong when it sees one sentence only: a person who is a place here
 * and there, a state that sticks to the name before it ("besuchte Kim Jong-un Russland"), a title
 * or a noun within the name. The rest of the document and the listed forms tell.
 */
final class NameMender {

  private static final Set<Upos> NO_NAME =
      EnumSet.of(
          Upos.CCONJ, Upos.SCONJ, Upos.DET, Upos.PRON, Upos.ADV, Upos.PUNCT, Upos.AUX, Upos.PART);

  /** What taggers take a syllable of a name for; "Putin-nahe" has an adjective. */
  private static final Set<Upos> SYLLABLES = EnumSet.of(Upos.PROPN, Upos.NOUN, Upos.X);

  /** Words before names at the beginning of a sentence that taggers take for first names. */
  private static final Set<String> OPENERS =
      Set.of(
          "weder",
          "sowohl",
          "entweder",
          "auch",
          "selbst",
          "nur",
          "sogar",
          "laut",
          "während",
          "nach",
          "neither",
          "both",
          "either",
          "even",
          "only",
          "while",
          "after",
          "when",
          "if",
          "as");

  /** Forms of address: they go before names and are no part of them. */
  private static final Set<String> HONORIFICS =
      Set.of("herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "mr.", "mrs.", "ms.");

  private static final Set<String> PARTICLES =
      Set.of(
          "von", "van", "der", "den", "de", "del", "della", "di", "da", "dos", "bin", "ibn", "zu");

  /** A leader's surname is taken for a genitive if it is longer: "Merkels", but "Wales". */
  private static final int SHORT_GENITIVE = 5;

  private final Gazetteer gazetteer;
  private final RoleLexicon roles;
  private final Officeholders officeholders;
  private final Predicate<String> isAdjective;

  /** Keys of the words of persons' names of several words. */
  private final Set<String> persons = new HashSet<>();

  NameMender(Knowledge knowledge, String language) {
    this.gazetteer = knowledge.gazetteer(language);
    this.roles = knowledge.roles(language);
    this.officeholders = knowledge.officeholders();
    this.isAdjective = word -> knowledge.inflectedAdjective(language, word) != null;
  }

  /**
   * The names of each passage, mended.
   *
   * @param names of all passages, in text order
   */
  List<List<NameRange>> mend(List<Passage> passages, List<Name> names) {
    List<List<NameRange>> all = new ArrayList<>();
    int next = 0;
    for (Passage passage : passages) {
      List<NameRange> ranges = new ArrayList<>();
      int end = passage.sentence().span().end();
      for (; next < names.size() && names.get(next).span().begin() < end; next++) {
        NameRange range = range(passage, names.get(next));
        NameRange trimmed = range == null ? null : trimmed(passage, range);
        if (trimmed != null) {
          ranges.add(trimmed);
          remember(passage, trimmed);
        }
      }
      all.add(ranges);
    }
    for (int i = 0; i < all.size(); i++) {
      Passage passage = passages.get(i);
      all.set(i, all.get(i).stream().map(range -> compared(passage, range)).toList());
    }
    return all;
  }

  private static @Nullable NameRange range(Passage passage, Name name) {
    int first = passage.sentence().firstIn(name.span());
    if (first < 0) {
      return null;
    }
    int last = first;
    while (last + 1 < passage.size() && passage.token(last + 1).span().overlaps(name.span())) {
      last++;
    }
    return new NameRange(first, last, name.kind());
  }

  // What the sentence itself tells.

  private @Nullable NameRange trimmed(Passage passage, NameRange range) {
    int first = range.first();
    int last = range.last();
    first = Math.min(last, behindRole(passage, first));
    while (last > first && passage.word(last).equals("-")) {
      last--;
    }
    while (first < last && (opensSentence(passage, first) || isBeside(passage, first))) {
      first++;
    }
    if (first == last && isAdjective.test(passage.lower(first))) {
      return null; // "Mongolischer Außenminister" in a headline
    }
    if (first == last && isPersonsRole(passage, first)) {
      return null; // "Kremlsprecher" at the beginning of a sentence
    }
    NameKind kind = isInitial(passage, first, last) ? NameKind.PER : range.kind();
    NameRange rest = new NameRange(first, last, kind);
    return switch (kind) {
      case PER -> person(passage, rest);
      case ORG -> organisation(passage, rest);
      case LOC -> place(passage, rest);
      case OTH -> rest;
    };
  }

  /** "[Russlands] Nowaja Gaseta", "[Mr] Brown": another name or none, and not the beginning. */
  private boolean isBeside(Passage passage, int i) {
    return isListedGenitive(passage, i) || HONORIFICS.contains(passage.lower(i));
  }

  private boolean isPersonsRole(Passage passage, int i) {
    RoleLexicon.Found found =
        passage.upos(i) == Upos.NOUN ? roles.find(passage.words(), passage.lemmas(), i) : null;
    return found != null && found.word().kind() == RoleWord.Kind.PERSON;
  }

  /** "Secretary of [State Antony Blinken]": the role goes further than the name begins. */
  private int behindRole(Passage passage, int first) {
    for (int at = Math.max(0, first - 3); at < first; at++) {
      RoleLexicon.Found found = roles.find(passage.words(), passage.lemmas(), at);
      if (found != null && at + found.tokens() > first) {
        return at + found.tokens();
      }
    }
    return first;
  }

  /** "Ursula [von der Leyen]": particles and a capital that is no listed place. */
  private int withParticles(Passage passage, int last) {
    int end = last + 1;
    while (end < passage.size() && end - last <= 2 && PARTICLES.contains(passage.word(end))) {
      end++;
    }
    boolean name =
        end > last + 1
            && (passage.upos(end) == Upos.PROPN || end > last + 2)
            && passage.isUpper(end)
            && gazetteer.inflected(passage.word(end)).isEmpty();
    return name ? end : last;
  }

  /** "G. Tserendordsch". */
  private static boolean isInitial(Passage passage, int first, int last) {
    return last == first + 1
        && passage.word(first).length() == 2
        && passage.word(first).endsWith(".")
        && passage.isUpper(last);
  }

  /** "besuchte Ulan-Bator Finnland": two places side by side. */
  private NameRange place(Passage passage, NameRange range) {
    boolean two =
        range.size() > 1
            && isState(passage, range.last())
            && passage.upos(range.first()) == Upos.PROPN
            && !passage.touches(range.last() - 1, range.last());
    return two ? new NameRange(range.first(), range.last() - 1, range.kind()) : range;
  }

  /**
   * Whether the word is no name but has its capital from the beginning of the sentence: "Weder
   * Moskau noch ...". Inside a sentence a capital belongs to the name, whatever the tagger says.
   */
  private static boolean opensSentence(Passage passage, int i) {
    boolean capital = i > 0 && passage.isUpper(i);
    return !capital && (NO_NAME.contains(passage.upos(i)) || OPENERS.contains(passage.lower(i)));
  }

  private @Nullable NameRange person(Passage passage, NameRange range) {
    int first = range.first();
    while (first <= range.last()) {
      RoleLexicon.Found found = roles.find(passage.words(), passage.lemmas(), first);
      boolean beside = first < range.last() && isBeside(passage, first);
      if (found == null && !beside) {
        break;
      }
      first += found == null ? 1 : found.tokens();
    }
    boolean title =
        first == range.last() && passage.upos(first) == Upos.NOUN && isBeforeName(passage, first);
    if (first > range.last() || title) {
      return null; // nothing but a role: "Kremlsprecher", "Gewerkschaftssekretär"
    }
    int last = range.last();
    if (last - first >= 2 && isState(passage, last)) {
      last--;
    }
    int end = withSyllable(passage, withParticles(passage, last));
    return new NameRange(withContraction(passage, first), end, NameKind.PER);
  }

  /** "[Choe Son]-hui": the given names of Korea and China go on behind a hyphen in lower case. */
  private static int withSyllable(Passage passage, int last) {
    int next = last + 2;
    boolean joined =
        next < passage.size()
            && passage.word(last + 1).equals("-")
            && passage.touches(last, last + 1)
            && passage.touches(last + 1, next);
    return joined && !passage.isUpper(next) && SYLLABLES.contains(passage.upos(next)) ? next : last;
  }

  private static boolean isBeforeName(Passage passage, int i) {
    return passage.upos(i + 1) == Upos.PROPN && passage.upos(i + 2) == Upos.PROPN;
  }

  private boolean isListedGenitive(Passage passage, int i) {
    String word = passage.word(i);
    return word.endsWith("s")
        && gazetteer.word(word).isEmpty()
        && gazetteer.inflected(word).stream().anyMatch(NameMender::isStateName);
  }

  private boolean isState(Passage passage, int i) {
    return gazetteer.inflected(passage.word(i)).stream()
        .anyMatch(n -> n.kind() == Naming.Kind.NAME);
  }

  private static boolean isStateName(Naming naming) {
    return naming.kind() == Naming.Kind.NAME || naming.kind() == Naming.Kind.CAPITAL;
  }

  /**
   * Inside a sentence a capitalised preposition before a name belongs to it: "sagte Im Chon Il".
   */
  private static int withContraction(Passage passage, int first) {
    int before = first - 1;
    boolean capital =
        before > 0
            && passage.upos(before) == Upos.ADP
            && Character.isUpperCase(passage.text(passage.token(before).span()).charAt(0));
    return capital ? before : first;
  }

  /** "Verteidigungsministerium Nordkoreas" is read as a role noun with its state. */
  private @Nullable NameRange organisation(Passage passage, NameRange range) {
    for (int i = range.first(); i <= range.last(); i++) {
      RoleLexicon.Found found = roles.find(passage.words(), passage.lemmas(), i);
      if (found != null && found.word().kind() == RoleWord.Kind.BODY) {
        String[] words = Arrays.copyOfRange(passage.words(), range.first(), range.last() + 1);
        boolean listed =
            gazetteer.match(words).stream()
                .anyMatch(m -> m.namings().get(0).kind() == Naming.Kind.ORGANISATION);
        if (!listed) {
          return null;
        }
      }
    }
    return range;
  }

  // What the rest of the document tells.

  private void remember(Passage passage, NameRange range) {
    if (range.kind() == NameKind.PER && range.size() > 1) {
      for (int i = range.first(); i <= range.last(); i++) {
        String key = NameKey.of(passage.word(i));
        if (key.length() > 1 && passage.isUpper(i)) {
          persons.add(key);
        }
      }
    }
  }

  private NameRange compared(Passage passage, NameRange range) {
    int first = range.first();
    boolean noun = range.size() == 2 && passage.upos(range.last()) == Upos.NOUN;
    if (noun && isGenitiveOfPerson(passage.word(first))) {
      return new NameRange(first, first, NameKind.PER); // "Kims Besuch"
    }
    if (range.size() == 2
        && range.kind() == NameKind.PER
        && isState(passage, range.last())
        && persons.contains(NameKey.of(passage.word(first)))
        && officeholders.bySurname(NameKey.of(passage.word(first)), null) != null) {
      return new NameRange(first, first, NameKind.PER); // "Putin Nordkorea"
    }
    if (range.size() == 1 && range.kind() != NameKind.PER && isPerson(passage.word(first))) {
      boolean listed = !gazetteer.inflected(passage.word(first)).isEmpty();
      return listed ? range : new NameRange(first, first, NameKind.PER);
    }
    return range;
  }

  private boolean isPerson(String word) {
    return persons.contains(NameKey.of(word)) || isGenitiveOfPerson(word);
  }

  private boolean isGenitiveOfPerson(String word) {
    if (word.length() < 4 || !word.endsWith("s")) {
      return false;
    }
    String key = NameKey.of(word.substring(0, word.length() - 1));
    return persons.contains(key)
        || word.length() > SHORT_GENITIVE && officeholders.bySurname(key, null) != null;
  }

  /** Whether somebody of several names is called this in the document. */
  boolean isNameOfPerson(String word) {
    return isPerson(word);
  }
}
