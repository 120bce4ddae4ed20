package org.depesche.entity;

import java.util.Set;
import org.depesche.model.Mention;
import org.depesche.model.Token;
import org.depesche.model.Upos;

/**
 * A mention that something later may refer back to.
 *
 * @param fits what its form agrees with
 * @param head index of the token that the others depend on
 * @param subject whether it is the subject of a clause, or the name beside one
 * @param nested whether it belongs to another noun: "Putins" in "Putins Berater"
 * @param somewhere whether it says where something is
 * @param quoted whether it stands within quotation marks
 */
record Referent(
    Passage passage,
    Hit hit,
    Draft draft,
    Set<Agreement> fits,
    int head,
    boolean subject,
    boolean nested,
    boolean somewhere,
    boolean quoted) {

  private static final int DEEPEST = 6;

  private static final Set<Agreement> ALL = Set.of(Agreement.values());

  /** One of which nothing is told by its form. */
  static Referent of(Passage passage, Hit hit, Draft draft, boolean quoted) {
    return of(passage, hit, draft, ALL, quoted);
  }

  static Referent of(Passage passage, Hit hit, Draft draft, Set<Agreement> fits, boolean quoted) {
    int head = passage.sentence().headOf(hit.span());
    int top = head;
    for (int n = 0; n < DEEPEST && isPartOfName(passage.token(top)); n++) {
      top = passage.token(top).head();
    }
    Token token = passage.token(top);
    boolean beside = passage.upos(hit.first() - 1) == Upos.NOUN; // "Amtsgericht Husum"
    boolean place =
        hit.kind() == Mention.Kind.LOC && (beside || !passage.preposition(hit.first()).isEmpty());
    boolean nested =
        top == head
            && (token.is("nmod") || token.is("det"))
            && token.head() >= 0
            && passage.upos(token.head()) != Upos.VERB;
    return new Referent(passage, hit, draft, fits, top, token.is("nsubj"), nested, place, quoted);
  }

  private static boolean isPartOfName(Token token) {
    boolean part = token.is("flat") || token.is("appos") || token.is("compound");
    return part && token.head() >= 0;
  }

  /** Whether it stands behind a preposition beside the verb: where, when, with what. */
  boolean oblique() {
    return passage.token(head).is("obl");
  }
}
