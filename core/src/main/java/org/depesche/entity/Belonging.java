package org.depesche.entity;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Countries that words beside a mention tell: of whom somebody belongs to ("Putins Berater", "seine
 * Sprecherin", "Chef der Miliz"), and of the place that follows or precedes ("Konzern aus
 * Wolfsburg", "Amtsgericht Husum", "Schwedens Magdalena Andersson").
 */
final class Belonging {

  private static final Set<String> LINKS = Set.of("der", "des", "von", "of", "vom");

  private static final Set<String> FROM = Set.of("aus", "from");

  private static final Set<String> AT =
      Set.of("in", "im", "zu", "von", "vom", "of", "at", "bei", "for", "für");

  /** Verbs whose "from" tells where somebody belongs. */
  private static final Set<String> STEM = Set.of("stammen", "kommen", "come", "hail");

  /** Words between an adjective and the name behind it. */
  private static final int FARTHEST = 4;

  /** Roles are many where an entity is mentioned often. */
  private final Map<Draft, Attachment> attachments = new IdentityHashMap<>();

  void read(List<Passage> passages) {
    for (Passage passage : passages) {
      for (Hit hit : passage.hits()) {
        Draft draft = hit.draft();
        if (draft != null && draft.country() == null) {
          beside(passage, hit, draft);
        }
      }
    }
    owners(passages);
  }

  // Words beside it.

  private void beside(Passage passage, Hit hit, Draft draft) {
    if (hit.kind() == Mention.Kind.PRONOUN || draft.kind() == NameKind.LOC) {
      return;
    }
    Hit place = from(passage, hit);
    String because = "comes from ";
    if (place == null && hit.kind() == Mention.Kind.PER) {
      place = genitive(passage, hit);
      because = "named with ";
    }
    if (place == null && hit.kind() == Mention.Kind.PER) {
      place = adjective(passage, hit);
      because = "called ";
    }
    if (place == null && attachments.computeIfAbsent(draft, Attachment::of) == Attachment.LOCAL) {
      place = at(passage, hit);
      because = "named with ";
    }
    Draft where = place == null ? null : place.draft();
    if (where != null && where.country() != null) {
      draft.belongsTo(where.country(), null, because + where.name());
    }
  }

  /** "Konzern aus Wolfsburg", "Der Rentner stammt aus Levice". */
  private static @Nullable Hit from(Passage passage, Hit hit) {
    int next = hit.last() + 1;
    if (FROM.contains(passage.lower(next))) {
      return place(passage, next + 1);
    }
    Token token = passage.token(passage.sentence().headOf(hit.span()));
    boolean subject = token.is("nsubj") && token.head() >= 0;
    String verb = subject ? passage.lemmas()[token.head()].toLowerCase(Locale.ROOT) : "";
    if (!STEM.contains(verb)) {
      return null;
    }
    for (int i = next; i < passage.size(); i++) {
      Hit place = FROM.contains(passage.lower(i)) ? place(passage, i + 1) : null;
      if (place != null) {
        int head = passage.token(passage.sentence().headOf(place.span())).head();
        return head == token.head() ? place : null;
      }
    }
    return null;
  }

  /** "Amtsgericht Husum", "Polizei in Kassel", "Parlament in Seoul". */
  static @Nullable Hit at(Passage passage, Hit hit) {
    int next = hit.last() + 1;
    return place(passage, AT.contains(passage.lower(next)) ? next + 1 : next);
  }

  private static @Nullable Hit place(Passage passage, int i) {
    Hit hit = passage.at(passage.upos(i) == Upos.DET ? i + 1 : i);
    return hit != null && hit.kind() == Mention.Kind.LOC ? hit : null;
  }

  /** "Schwedens Magdalena Andersson", "Sweden's Magdalena Andersson", "England coach". */
  private static @Nullable Hit genitive(Passage passage, Hit hit) {
    int last = hit.first() - 1;
    boolean apostrophe = OwnerReader.isApostrophe(passage.lower(last));
    Hit before = passage.at(apostrophe ? last - 1 : last);
    if (before == null || before.kind() != Mention.Kind.LOC) {
      return null;
    }
    return apostrophe || isGenitive(passage, before) ? before : null;
  }

  /** "Die kroatische Meteorologin Ana Babić", "Ana Babić, a Croatian meteorologist,". */
  private static @Nullable Hit adjective(Passage passage, Hit hit) {
    int first = hit.first();
    for (int i = first - 1; i >= 0 && i >= first - FARTHEST; i--) {
      Hit before = passage.at(i);
      if (before != null) {
        return i < first - 1 && before.kind() == Mention.Kind.ADJECTIVE ? before : null;
      }
      if (passage.upos(i) != Upos.NOUN && passage.upos(i) != Upos.ADJ) {
        break;
      }
    }
    boolean apposed = passage.word(hit.last() + 1).equals(",");
    for (int i = hit.last() + 2; apposed && i <= hit.last() + FARTHEST; i++) {
      Hit behind = passage.at(i);
      if (behind != null) {
        boolean noun = passage.upos(behind.last() + 1) == Upos.NOUN;
        return behind.kind() == Mention.Kind.ADJECTIVE && noun ? behind : null;
      }
      if (passage.upos(i) != Upos.DET && passage.upos(i) != Upos.ADJ) {
        break;
      }
    }
    return null;
  }

  // Who belongs to somebody.

  void owners(List<Passage> passages) {
    for (Passage passage : passages) {
      for (RolePhrase role : passage.roles()) {
        Draft draft = role.hit().draft();
        if (draft != null && draft.country() == null) {
          Draft owner = owner(passage, role);
          if (owner != null && owner != draft && owner.country() != null) {
            draft.belongsTo(owner.country(), null, "belongs to " + owner.name());
          }
        }
      }
    }
  }

  /** Whom somebody belongs to; null if the text does not say. */
  static @Nullable Draft owner(Passage passage, RolePhrase role) {
    for (int i = role.hit().first(); i < role.head(); i++) {
      Hit part = passage.at(i);
      if (part != null && part.draft() != null && !passage.beginsAdjective(part, role.head())) {
        return part.draft(); // "Hamas-Führer"
      }
    }
    Hit before = passage.at(role.hit().first() - 1);
    if (before != null && before.draft() != null && isOwner(passage, role, before)) {
      return before.draft();
    }
    if (OwnerReader.isApostrophe(passage.lower(role.hit().first() - 1))) {
      Draft genitive = draftAt(passage, role.hit().first() - 2);
      if (genitive != null) {
        return genitive;
      }
    }
    RolePhrase other = role.owner().role();
    if (other != null) {
      return other.hit().draft();
    }
    int next = role.head() + 1;
    boolean linked = LINKS.contains(passage.lower(next));
    Hit behind = passage.at(linked ? next + 1 : next);
    if (behind == null && linked) {
      behind = passage.at(next + 2);
    }
    boolean body = behind != null && behind.kind() != Mention.Kind.PER;
    return linked && body ? Objects.requireNonNull(behind).draft() : null;
  }

  /**
   * "Putins Berater", "ihre Sprecherin", "England coach"; but "seine Mannschaft" is a trainer's.
   */
  private static boolean isOwner(Passage passage, RolePhrase role, Hit hit) {
    Draft draft = Objects.requireNonNull(hit.draft());
    if (hit.kind() == Mention.Kind.PRONOUN) {
      return role.isPerson() || draft.kind() != NameKind.PER;
    }
    boolean body = hit.kind() == Mention.Kind.LOC || hit.kind() == Mention.Kind.ORG;
    boolean noun = role.isPerson() && body && passage.preposition(hit.first()).isEmpty();
    return isGenitive(passage, hit) || noun;
  }

  /** With the ending of a genitive. */
  private static boolean isGenitive(Passage passage, Hit hit) {
    String word = passage.lower(hit.last());
    return word.endsWith("s") || word.endsWith("’");
  }

  private static @Nullable Draft draftAt(Passage passage, int i) {
    Hit hit = passage.at(i);
    return hit == null ? null : hit.draft();
  }
}
