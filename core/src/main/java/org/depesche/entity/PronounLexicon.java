package org.depesche.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/** The pronouns of a language, from the table {@code entity/pronouns.tsv}. */
final class PronounLexicon {

  private final Map<String, Pronoun> forms = new HashMap<>();
  private final Set<String> expletives = new HashSet<>();
  private final Set<String> idioms = new HashSet<>();
  private final Map<String, Set<Agreement>> indefinites = new HashMap<>();

  /**
   * The pronouns of a language; read once.
   *
   * @param language ISO 639-1; one without a table has no pronouns
   */
  static PronounLexicon of(String language) {
    return Shipped.BY_LANGUAGE.computeIfAbsent(language, PronounLexicon::new);
  }

  private static final class Shipped {
    static final Map<String, PronounLexicon> BY_LANGUAGE = new ConcurrentHashMap<>();
  }

  private PronounLexicon(String language) {
    String path = language + "/entity/pronouns.tsv";
    for (List<String> row : Models.has(path) ? Models.table(path) : List.<List<String>>of()) {
      if (row.get(1).equals("expletive")) {
        expletives.add(row.get(0));
      } else if (row.get(1).equals("idiom")) {
        idioms.add(row.get(0));
      } else if (row.get(1).equals("indefinite")) {
        indefinites.put(row.get(0), agreements(row.get(2)));
      } else {
        Pronoun.Type type = Pronoun.Type.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        forms.put(row.get(0), new Pronoun(type, agreements(row.get(2))));
      }
    }
  }

  private static Set<Agreement> agreements(String cell) {
    Set<Agreement> result = EnumSet.noneOf(Agreement.class);
    for (String name : cell.isEmpty() ? new String[0] : cell.split(" ")) {
      result.add(Agreement.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return result;
  }

  /** Whether the neutral subject of this verb refers to nothing. */
  boolean isExpletive(String lemma) {
    return expletives.contains(lemma);
  }

  /** What a pronoun like "jemand" agrees with; null for other words. */
  @Nullable Set<Agreement> indefinite(String form) {
    return indefinites.get(form);
  }

  /**
   * The pronoun at a token; null if it is none, or one that addresses the reader ("Sie" within a
   * sentence).
   *
   * @param quoted whether it stands within quotation marks, where "Sie" is mostly an address
   */
  @Nullable Pronoun at(Passage passage, int i, boolean quoted) {
    Pronoun pronoun = forms.get(passage.lower(i));
    Upos upos = passage.upos(i);
    if (pronoun == null || upos != Upos.PRON && upos != Upos.DET || passage.at(i) != null) {
      return null;
    }
    String two = passage.lower(i) + " " + passage.lower(i + 1);
    if (idioms.contains(two) && passage.upos(i - 1) != Upos.ADP) {
      return null;
    }
    boolean capital = passage.isUpper(i) && pronoun.fits().contains(Agreement.PLURAL);
    boolean address = capital && (quoted || i > 0 && !passage.word(i - 1).equals(":"));
    if (address) {
      return null;
    }
    return switch (pronoun.type()) {
      case DEMONSTRATIVE -> standsAlone(passage, i) ? pronoun : null;
      case PERSONAL, POSSESSIVE -> typed(passage, i, pronoun);
      case NEUTRAL, SPEAKER -> pronoun;
    };
  }

  /** "Dieser wies das zurück", not "dieser Mann". */
  private static boolean standsAlone(Passage passage, int i) {
    Upos next = passage.upos(i + 1);
    return next == Upos.VERB || next == Upos.AUX;
  }

  /** "sein neues Amt", not the verb in "das kann so sein". */
  private static boolean isBeforeNoun(Passage passage, int i) {
    int at = i + 1;
    while (isModifier(passage, at) || passage.isHyphenated(at)) {
      at += passage.isHyphenated(at) ? 2 : 1;
    }
    Upos upos = passage.upos(at);
    boolean adjective = passage.upos(at - 1) == Upos.ADJ && passage.isUpper(at - 1);
    return upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.SYM || adjective;
  }

  private static boolean isModifier(Passage passage, int i) {
    return switch (passage.upos(i)) {
      case ADJ, NUM, ADV -> true;
      case CCONJ, PUNCT ->
          passage.upos(i - 1) == Upos.ADJ && passage.upos(i + 1) == Upos.ADJ
              || passage.word(i).equals("\"");
      default -> passage.upos(i) == Upos.X && i < passage.size();
    };
  }

  /** "ihr" and "her" are possessive where a noun follows that depends on nothing before them. */
  private static @Nullable Pronoun typed(Passage passage, int i, Pronoun pronoun) {
    Token token = passage.token(i);
    boolean short3 = passage.lower(i).equals("ihr") || passage.lower(i).equals("her");
    if (!short3) {
      return pronoun.isPossessive() && !isBeforeNoun(passage, i) ? null : pronoun;
    }
    Upos next = passage.upos(i + 1);
    boolean noun = next == Upos.NOUN || next == Upos.PROPN || next == Upos.ADJ;
    boolean possessive = noun && (token.has("Poss=Yes") || token.upos() == Upos.DET);
    Set<Agreement> fits = possessive ? pronoun.fits() : Set.of(Agreement.FEMININE);
    return new Pronoun(possessive ? Pronoun.Type.POSSESSIVE : Pronoun.Type.PERSONAL, fits);
  }
}
