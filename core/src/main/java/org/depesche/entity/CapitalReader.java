package org.depesche.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Tells capitals that act from capitals where something happens: "Moskau wirft Kiew vor" is two
 * governments, "in Moskau" a place. After a preposition of place or in a dateline it is a place; as
 * subject, object or genitive without a preposition, or between parties ("zwischen Moskau und
 * Pjöngjang", "gegen Moskau"), a government.
 */
final class CapitalReader {

  /** Prepositions that stand with partners and opponents rather than with places. */
  private static final Set<String> PARTIES =
      Set.of(
          "zwischen",
          "gegen",
          "gegenüber",
          "mit",
          "durch",
          "laut",
          "between",
          "against",
          "with",
          "toward",
          "towards",
          "seitens");

  private static final Set<String> ACTING =
      Set.of("nsubj", "obj", "iobj", "nmod", "nmod:poss", "conj", "obl:agent", "obl:arg");

  /** Behind these a bare name is a party to a verb even where the tree goes wrong. */
  private static final Set<Upos> BARE =
      EnumSet.of(Upos.VERB, Upos.AUX, Upos.SCONJ, Upos.CCONJ, Upos.ADV, Upos.PRON);

  private final @Nullable Span dateline;

  CapitalReader(Document document) {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    Value<String> value = metadata.dateline();
    dateline = value == null || value.spans().isEmpty() ? null : Span.covering(value.spans());
  }

  /** Whether the capital stands for its government. */
  boolean acts(Passage passage, Hit hit) {
    if (isDateline(passage, hit)) {
      return false;
    }
    int head = head(passage, hit);
    Token token = passage.token(head);
    if (token.is("conj") && token.head() >= 0) {
      Hit first = passage.at(token.head());
      if (first != null
          && first.span().begin() < hit.span().begin()
          && passage.preposition(head).isEmpty()) {
        return acts(passage, first);
      }
    }
    boolean genitive = isGenitive(passage, hit);
    if (genitive && passage.upos(hit.last() + 1) == Upos.NOUN) {
      return true; // "für Washingtons Aussagen": the preposition belongs to the noun
    }
    String preposition = preposition(passage, hit, head);
    if (!preposition.isEmpty()) {
      return PARTIES.contains(preposition) || isAgent(passage, hit, token, preposition);
    }
    return genitive
        || ACTING.stream().anyMatch(token::is)
        || BARE.contains(passage.upos(hit.first() - 1));
  }

  private static int head(Passage passage, Hit hit) {
    int head = hit.first();
    for (int i = hit.first(); i <= hit.last(); i++) {
      int of = passage.token(i).head();
      if (of < hit.first() || of > hit.last()) {
        head = i;
        break;
      }
    }
    return head;
  }

  /** The tree may be wrong about it: a preposition right before the name counts as well. */
  private static String preposition(Passage passage, Hit hit, int head) {
    String inTree = passage.preposition(head);
    return inTree.isEmpty() ? passage.preposition(hit.first()) : inTree;
  }

  /** "von Washington geführt", "der von Washington geführte Block". */
  private static boolean isAgent(Passage passage, Hit hit, Token token, String preposition) {
    boolean by = preposition.equals("von") || preposition.equals("by");
    Upos next = passage.upos(hit.last() + 1);
    return by && (token.is("obl:agent") || next == Upos.ADJ);
  }

  private static boolean isGenitive(Passage passage, Hit hit) {
    Naming naming = hit.naming();
    String word = passage.lower(hit.last());
    return naming != null
        && word.endsWith("s")
        && !naming.form().toLowerCase(Locale.ROOT).endsWith(word);
  }

  /** "Moskau - Russland sagt", "SEOUL (Yonhap)": the first words of a sentence before a dash. */
  private boolean isDateline(Passage passage, Hit hit) {
    if (dateline != null && dateline.overlaps(hit.span())) {
      return true;
    }
    int next = hit.last() + 1;
    boolean dash = passage.word(next).matches("[-–—(:/]") && !passage.touches(hit.last(), next);
    boolean list = passage.word(next).equals(",") && dashWithin(passage, next);
    return hit.first() == 0 && (dash || list);
  }

  private static boolean dashWithin(Passage passage, int from) {
    List<String> dashes = List.of("-", "–", "—");
    return dashes.contains(passage.word(from + 2)) || dashes.contains(passage.word(from + 3));
  }

  /** What a capital's mention becomes when it acts. */
  static Mention.Kind kind() {
    return Mention.Kind.ORG;
  }
}
