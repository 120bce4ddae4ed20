package org.depesche.entity;

import java.util.Locale;
import java.util.Set;
import org.depesche.model.Mention;
import org.depesche.model.Span;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases that name somebody by role, and what the role belongs to.
 *
 * <p>The country of a role is told by an adjective ("der russische Botschafter"), a part of a
 * compound ("US-Außenminister", "Kremlsprecher"), a genitive ("Nordkoreas Vizeminister", "Präsident
 * der Ukraine") or by another role that it belongs to ("Sprecher des südkoreanischen
 * Außenministeriums"), in this order. The place where somebody is ("Botschafter in Pjöngjang")
 * tells nothing, except the seat of a government.
 */
final class RoleReader {

  private static final Set<String> INDEFINITE =
      Set.of("ein", "eine", "einer", "eines", "einem", "einen", "a", "an", "one", "some", "kein");
  private static final Set<String> GENITIVE_ARTICLES =
      Set.of("des", "der", "eines", "einer", "ihres", "seines", "ihrer", "seiner", "dieses");
  private static final Set<String> OF = Set.of("of", "von", "vom");
  private static final Set<String> IN = Set.of("in");

  /** What a role belongs to, and what told it. */
  private record Owner(
      @Nullable String country, @Nullable String sector, int end, String because) {}

  private final Knowledge knowledge;
  private final RoleLexicon lexicon;
  private final Gazetteer gazetteer;

  RoleReader(Knowledge knowledge, String language) {
    this.knowledge = knowledge;
    this.lexicon = knowledge.roles(language);
    this.gazetteer = knowledge.gazetteer(language);
  }

  /** Adds the phrases in text order. */
  void read(Passage passage) {
    RoleLexicon.@Nullable Found[] found = new RoleLexicon.@Nullable Found[passage.size()];
    for (int i = 0; i < passage.size(); i++) {
      if (mayBeRole(passage, i)) {
        RoleLexicon.Found role = lexicon.find(passage.words(), passage.lemmas(), i);
        found[i] = role;
        i += role == null ? 0 : role.tokens() - 1;
      }
    }
    // From right to left: what a role belongs to stands behind it.
    for (int i = passage.size() - 1; i >= 0; i--) {
      RoleLexicon.Found role = found[i];
      if (role != null) {
        passage.roles().add(0, phrase(passage, i, role));
      }
    }
    passage.roles().forEach(role -> passage.add(role.hit()));
  }

  private static boolean mayBeRole(Passage passage, int i) {
    Upos upos = passage.upos(i);
    boolean noun = upos == Upos.NOUN || upos == Upos.PROPN || upos == Upos.ADJ || upos == Upos.X;
    return noun && passage.at(i) == null && !passage.isHyphenated(i);
  }

  private RolePhrase phrase(Passage passage, int at, RoleLexicon.Found found) {
    int head = at + found.tokens() - 1;
    int compound = passage.compoundStart(at);
    int start = modifiers(passage, compound);
    Owner owner = owner(passage, start, compound, head, found);
    String sector = found.word().sector() != null ? found.word().sector() : owner.sector();
    Span span = passage.span(start, head);
    Hit hit = new Hit(passage.index(), start, head, span, Mention.Kind.ROLE, "role");
    boolean plural =
        passage.token(head).has("Number=Plur")
            || passage.lower(head).endsWith("s")
                && !passage.lower(head).endsWith("ss")
                && lexicon == knowledge.roles("en")
                && !found.word().word().endsWith("s");
    String before = passage.lower(start - 1);
    return new RolePhrase(
        hit,
        found.word(),
        head,
        Math.max(head, owner.end()),
        owner.country(),
        sector,
        owner.because(),
        passage.text(passage.span(compound, head)),
        plural,
        INDEFINITE.contains(before));
  }

  /**
   * The first token of the phrase: adjectives and names of states belong to it, articles do not.
   */
  private static int modifiers(Passage passage, int head) {
    int start = head;
    while (start > 0) {
      Hit before = passage.at(start - 1);
      if (before == null && passage.upos(start - 1) == Upos.ADJ) {
        start--;
      } else if (before != null && before.naming() != null && !isGenitive(passage, before.last())) {
        start = before.first();
      } else {
        break;
      }
    }
    return start;
  }

  private Owner owner(Passage passage, int start, int compound, int head, RoleLexicon.Found found) {
    Owner behind = behind(passage, head, found.word());
    Hit adjective = namedIn(passage, start, compound - 1);
    if (adjective != null) {
      return of(adjective, behind.end(), "adjective");
    }
    Hit genitive = genitiveBefore(passage, start);
    if (genitive != null) {
      return of(genitive, behind.end(), "genitive");
    }
    Hit part = namedIn(passage, compound, head);
    if (part != null) {
      return of(part, behind.end(), "compound");
    }
    Naming prefix = found.prefix().isEmpty() ? seat(passage.word(head)) : prefix(found.prefix());
    return prefix != null ? of(prefix, behind.end(), "compound") : behind;
  }

  /** The last listed name among the tokens. */
  private static @Nullable Hit namedIn(Passage passage, int first, int last) {
    for (int i = last; i >= first; i--) {
      Hit hit = passage.at(i);
      if (hit != null && hit.naming() != null) {
        return hit;
      }
    }
    return null;
  }

  /** "Nordkoreas" right before the phrase, or "North Korea" and "'s". */
  private static @Nullable Hit genitiveBefore(Passage passage, int start) {
    int last = passage.lower(start - 1).matches("['’]s?") ? start - 2 : start - 1;
    Hit hit = passage.at(last);
    boolean genitive = hit != null && (last < start - 1 || isGenitive(passage, last));
    return hit != null && hit.naming() != null && genitive ? hit : null;
  }

  /** A listed compound may begin with the seat of a government all the same: "Kremlchef". */
  private @Nullable Naming seat(String word) {
    for (int end = 4; end < word.length() - 2; end++) {
      for (Naming naming : gazetteer.word(word.substring(0, end))) {
        if (naming.kind() == Naming.Kind.SEAT) {
          return naming;
        }
      }
    }
    return null;
  }

  private @Nullable Naming prefix(String prefix) {
    if (prefix.length() < 2) {
      return null;
    }
    for (String word : new String[] {prefix, prefix.substring(0, prefix.length() - 1)}) {
      for (Naming naming : gazetteer.word(word)) {
        boolean known =
            naming.kind() == Naming.Kind.NAME
                || naming.kind() == Naming.Kind.SEAT
                || naming.kind() == Naming.Kind.ORGANISATION;
        if (known && (!naming.isAcronym() || naming.form().equals(word))) {
          return naming;
        }
      }
    }
    return null;
  }

  private Owner of(Hit hit, int end, String because) {
    return of(java.util.Objects.requireNonNull(hit.naming()), end, because);
  }

  private Owner of(Naming naming, int end, String because) {
    Thing thing = knowledge.thing(naming.id());
    String text = because + ": " + naming.form();
    return new Owner(thing.country(), thing.sector(), end, text);
  }

  /** What stands behind the noun in the genitive, or after "of". */
  private Owner behind(Passage passage, int head, RoleWord word) {
    Owner nothing = new Owner(null, null, head, "");
    int i = head + 1;
    String next = passage.lower(i);
    boolean seat = IN.contains(next) && isGovernment(word);
    boolean linked = GENITIVE_ARTICLES.contains(next) || OF.contains(next) || seat;
    if (linked) {
      i++;
      if (next.equals("of") && passage.lower(i).equals("the")) {
        i++;
      }
    }
    for (RolePhrase role : passage.roles()) {
      if (linked && !seat && role.hit().first() == i) {
        return new Owner(role.country(), role.sector(), role.end(), role.because());
      }
    }
    while (linked && passage.at(i) == null && passage.upos(i) == Upos.ADJ) {
      i++;
    }
    Hit hit = passage.at(i);
    if (hit == null || hit.first() != i || !linked && !isGenitive(passage, hit.last())) {
      return nothing;
    }
    if (hit.naming() == null) {
      return linked && !seat ? new Owner(null, null, hit.last(), "") : nothing;
    }
    Naming naming = hit.naming();
    boolean place = naming.kind() == Naming.Kind.CAPITAL;
    return hit.kind() == Mention.Kind.ADJECTIVE || place && !seat || seat && !place
        ? nothing
        : of(naming, hit.last(), seat ? "seat" : "genitive");
  }

  private static boolean isGovernment(RoleWord word) {
    return word.kind() == RoleWord.Kind.BODY
        && Knowledge.GOVERNMENT.equals(word.sector())
        && word.classes().contains("government");
  }

  /** "Nordkoreas", not "Paris" in general: the listed form is shorter than the word. */
  private static boolean isGenitive(Passage passage, int i) {
    Hit hit = passage.at(i);
    if (hit == null || hit.naming() == null) {
      return false;
    }
    String form = hit.naming().form().toLowerCase(Locale.ROOT);
    String word = passage.lower(i);
    return word.endsWith("s") && !form.endsWith(word) || word.matches(".*s?['’]s?");
  }
}
