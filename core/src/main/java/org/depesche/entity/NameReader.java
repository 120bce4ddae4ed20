package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Mention;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Brings the recogniser's names and the listed forms together. The recogniser sees the context, the
 * list knows: a listed form within a person's name is no state, a listed form that is longer than
 * the recogniser's name is right, a city counts only where the recogniser saw a place.
 */
final class NameReader {

  /** A name as token indices, the last included. */
  private record Range(int first, int last, NameKind kind) {

    boolean overlaps(int from, int to) {
      return first <= to && from <= last;
    }

    boolean contains(int from, int to) {
      return first <= from && to <= last;
    }
  }

  private final Gazetteer gazetteer;
  private final RoleLexicon roles;

  NameReader(Gazetteer gazetteer, RoleLexicon roles) {
    this.gazetteer = gazetteer;
    this.roles = roles;
  }

  /**
   * @param names those of the sentence, in text order
   */
  void read(Passage passage, List<Name> names) {
    List<Range> ranges = new ArrayList<>();
    for (Name name : names) {
      Range range = range(passage, name);
      if (range != null) {
        ranges.add(range);
      }
    }
    for (Gazetteer.Match match : gazetteer.match(passage.words())) {
      Range name = overlapping(ranges, match);
      Naming naming = choose(passage, match, name);
      if (naming != null) {
        if (name != null) {
          ranges.removeIf(r -> r.overlaps(match.first(), match.last()));
        }
        add(passage, match, naming);
      }
    }
    for (Range range : ranges) {
      Mention.Kind kind = Mention.Kind.valueOf(range.kind().name());
      passage.cover(hit(passage, range.first(), range.last(), kind, "name"));
    }
  }

  private @Nullable Range range(Passage passage, Name name) {
    int first = passage.sentence().firstIn(name.span());
    if (first < 0) {
      return null;
    }
    int last = first;
    while (last + 1 < passage.size() && passage.token(last + 1).span().overlaps(name.span())) {
      last++;
    }
    if (name.kind() == NameKind.PER) {
      first = withoutTitle(passage, first, last);
      return new Range(withContraction(passage, first), last, name.kind());
    }
    boolean body = name.kind() == NameKind.ORG && isBody(passage, first, last);
    return body ? null : new Range(first, last, name.kind());
  }

  /** "Präsident Putin": the title is a role, not part of the name. */
  private int withoutTitle(Passage passage, int first, int last) {
    int start = first;
    while (start < last) {
      RoleLexicon.Found found = roles.find(passage.words(), passage.lemmas(), start);
      if (found == null || start + found.tokens() > last) {
        break;
      }
      start += found.tokens();
    }
    return start;
  }

  /**
   * Inside a sentence a capitalised preposition before a name belongs to it: "sagte Im Chon Il".
   */
  private static int withContraction(Passage passage, int first) {
    int before = first - 1;
    boolean capital =
        before > 0
            && passage.at(before) == null
            && passage.upos(before) == Upos.ADP
            && Character.isUpperCase(passage.text(passage.token(before).span()).charAt(0));
    return capital ? before : first;
  }

  /** "Verteidigungsministerium Nordkoreas" is read as a role noun with its state. */
  private boolean isBody(Passage passage, int first, int last) {
    for (int i = first; i <= last; i++) {
      RoleLexicon.Found found = roles.find(passage.words(), passage.lemmas(), i);
      if (found != null && found.word().kind() == RoleWord.Kind.BODY) {
        return gazetteer
            .match(java.util.Arrays.copyOfRange(passage.words(), first, last + 1))
            .stream()
            .noneMatch(m -> m.namings().get(0).kind() == Naming.Kind.ORGANISATION);
      }
    }
    return false;
  }

  private static @Nullable Range overlapping(List<Range> ranges, Gazetteer.Match match) {
    Range found = null;
    for (Range range : ranges) {
      if (range.overlaps(match.first(), match.last())
          && (found == null || range.contains(match.first(), match.last()))) {
        found = range;
      }
    }
    return found;
  }

  /** The listed form that holds here, if one does. */
  private static @Nullable Naming choose(
      Passage passage, Gazetteer.Match match, @Nullable Range name) {
    int length = match.last() - match.first() + 1;
    for (Naming naming : match.namings()) {
      boolean holds;
      if (name == null) {
        holds = holdsAlone(passage, match, naming);
      } else if (name.last() - name.first() + 1 > length
          && name.contains(match.first(), match.last())) {
        holds = false;
      } else if (name.kind() == NameKind.PER) {
        holds = length > name.last() - name.first() + 1;
      } else {
        holds = true;
      }
      if (holds) {
        return naming;
      }
    }
    return null;
  }

  private static boolean holdsAlone(Passage passage, Gazetteer.Match match, Naming naming) {
    boolean several = match.last() > match.first();
    Upos upos = passage.upos(match.first());
    return switch (naming.kind()) {
      case NAME, SEAT, ADJECTIVE, DEMONYM -> true;
      case ORGANISATION -> several || upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.X;
      case CAPITAL -> several || upos == Upos.PROPN;
      case CITY -> false;
    };
  }

  private static void add(Passage passage, Gazetteer.Match match, Naming naming) {
    Mention.Kind kind =
        switch (naming.kind()) {
          case ORGANISATION -> Mention.Kind.ORG;
          case ADJECTIVE, DEMONYM -> Mention.Kind.ADJECTIVE;
          default -> passage.isHyphenated(match.last()) ? Mention.Kind.ADJECTIVE : Mention.Kind.LOC;
        };
    String rule = kind == Mention.Kind.ADJECTIVE ? adjectiveRule(naming) : naming.rule();
    passage.cover(hit(passage, match.first(), match.last(), kind, rule).named(naming));
  }

  private static String adjectiveRule(Naming naming) {
    return switch (naming.kind()) {
      case ADJECTIVE, DEMONYM -> naming.rule();
      default -> "part of a compound; " + naming.rule();
    };
  }

  private static Hit hit(Passage passage, int first, int last, Mention.Kind kind, String rule) {
    Span span = passage.span(first, last);
    return new Hit(passage.index(), first, last, span, kind, rule);
  }
}
