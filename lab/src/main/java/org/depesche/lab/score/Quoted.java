package org.depesche.lab.score;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.model.Party;
import org.depesche.model.Quotation;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation, gold or predicted, as sets of the text's tokens.
 *
 * @param mediums those that count as right; the corpus leaves some open between two
 * @param rule what predicted it; {@code gold} for gold
 * @param parts for each part the indices of its tokens, empty where the quotation has no such part
 */
record Quoted(
    Quotation.@Nullable Type type,
    Set<Quotation.Medium> mediums,
    String rule,
    Map<Part, BitSet> parts) {

  /** The parts of a quotation that are compared. */
  enum Part {
    CONTENT,
    SPEAKER,
    CUE,
    FRAME,
    ADDRESSEE
  }

  static Quoted of(Quotation quotation, TokenGrid grid) {
    return new Quoted(
        quotation.type(),
        EnumSet.of(quotation.medium()),
        quotation.rule(),
        Map.of(
            Part.CONTENT, grid.tokensIn(quotation.content()),
            Part.SPEAKER, grid.tokensIn(spans(quotation.speaker())),
            Part.CUE, grid.tokensIn(quotation.cue()),
            Part.FRAME, grid.tokensIn(quotation.frame()),
            Part.ADDRESSEE, grid.tokensIn(spans(quotation.addressee()))));
  }

  private static List<Span> spans(@Nullable Party party) {
    return party == null ? List.of() : party.spans();
  }

  BitSet part(Part part) {
    return parts.getOrDefault(part, new BitSet());
  }

  BitSet content() {
    return part(Part.CONTENT);
  }

  /** This quotation with only those tokens that {@code kept} holds. */
  Quoted only(BitSet kept) {
    Map<Part, BitSet> fewer =
        parts.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> both(e.getValue(), kept)));
    return new Quoted(type, mediums, rule, fewer);
  }

  static BitSet both(BitSet one, BitSet other) {
    BitSet result = (BitSet) one.clone();
    result.and(other);
    return result;
  }

  boolean sameType(Quoted other) {
    return type != null && type == other.type;
  }

  boolean sameMedium(Quoted other) {
    return mediums.stream().anyMatch(other.mediums::contains);
  }

  String typeName() {
    return type == null ? "none" : type.name().toLowerCase(Locale.ROOT);
  }
}
