package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Brings the recogniser's names and the listed forms together. The recogniser sees the context, the
 * list knows: a listed form within a person's name is no state, a listed form that is longer than
 * the recogniser's name is right, a city counts only where the recogniser saw a place.
 */
final class NameReader {

  private final Gazetteer gazetteer;
  private final Gazetteer foreign;
  private final NameMender mender;

  /**
   * @param foreign listed forms of another language, for places that this one doesn't list
   */
  NameReader(Gazetteer gazetteer, Gazetteer foreign, NameMender mender) {
    this.gazetteer = gazetteer;
    this.foreign = foreign;
    this.mender = mender;
  }

  /**
   * @param names those of the sentence, in text order
   */
  void read(Passage passage, List<NameRange> names) {
    List<NameRange> ranges = new ArrayList<>(names);
    for (Gazetteer.Match match : gazetteer.match(passage.words())) {
      Naming naming = choose(passage, match, overlapping(ranges, match));
      if (naming != null) {
        ranges.removeIf(range -> range.overlaps(match.first(), match.last()));
        add(passage, match, naming);
      }
    }
    for (NameRange range : ranges) {
      Naming naming = range.kind() == NameKind.LOC ? similar(passage, range) : null;
      if (naming != null) {
        add(passage, new Gazetteer.Match(range.first(), range.last(), List.of(naming)), naming);
      } else {
        Mention.Kind kind = Mention.Kind.valueOf(range.kind().name());
        passage.cover(hit(passage, range.first(), range.last(), kind, "name"));
      }
    }
  }

  /** A place in another spelling ("Pjönjang") or as another language calls it ("Taipei"). */
  private @Nullable Naming similar(Passage passage, NameRange range) {
    String name = passage.text(passage.span(range.first(), range.last()));
    Naming naming = gazetteer.similar(name);
    return naming != null ? naming : foreign.similar(name);
  }

  private static @Nullable NameRange overlapping(List<NameRange> ranges, Gazetteer.Match match) {
    NameRange found = null;
    for (NameRange range : ranges) {
      if (range.overlaps(match.first(), match.last())
          && (found == null || range.contains(match.first(), match.last()))) {
        found = range;
      }
    }
    return found;
  }

  /** The listed form that holds here, if one does. */
  private @Nullable Naming choose(
      Passage passage, Gazetteer.Match match, @Nullable NameRange name) {
    for (Naming naming : match.namings()) {
      boolean holds =
          name == null
              ? holdsAlone(passage, match, naming)
              : holdsInstead(passage, match, naming, name);
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
      case ORGANISATION, PLACE ->
          several || upos == Upos.PROPN || upos == Upos.NOUN || upos == Upos.X;
      case CAPITAL -> several || upos == Upos.PROPN;
      case CITY -> false;
    };
  }

  private boolean holdsInstead(
      Passage passage, Gazetteer.Match match, Naming naming, NameRange name) {
    int length = match.last() - match.first() + 1;
    if (name.size() > length && name.contains(match.first(), match.last())) {
      return name.kind() == NameKind.LOC && isList(passage, name);
    }
    if (name.kind() != NameKind.PER || length > name.size()) {
      return true;
    }
    return isState(naming) && !mender.isNameOfPerson(passage.word(name.first()));
  }

  private static boolean isState(Naming naming) {
    return switch (naming.kind()) {
      case NAME, CAPITAL, SEAT -> true;
      default -> false;
    };
  }

  /** "Taiwan – Russland": nothing but listed states and signs between them. */
  private boolean isList(Passage passage, NameRange name) {
    for (int i = name.first(); i <= name.last(); i++) {
      boolean sign = passage.upos(i) == Upos.PUNCT;
      boolean state = gazetteer.inflected(passage.word(i)).stream().anyMatch(NameReader::isState);
      if (!sign && !state) {
        return false;
      }
    }
    return true;
  }

  private static void add(Passage passage, Gazetteer.Match match, Naming naming) {
    boolean modifier =
        naming.kind() == Naming.Kind.ADJECTIVE || naming.kind() == Naming.Kind.DEMONYM;
    boolean compound = passage.isHyphenated(match.last());
    Mention.Kind kind =
        modifier || compound
            ? Mention.Kind.ADJECTIVE
            : naming.kind() == Naming.Kind.ORGANISATION ? Mention.Kind.ORG : Mention.Kind.LOC;
    String rule = compound && !modifier ? "part of a compound; " + naming.rule() : naming.rule();
    passage.cover(hit(passage, match.first(), match.last(), kind, rule).named(naming));
  }

  private static Hit hit(Passage passage, int first, int last, Mention.Kind kind, String rule) {
    return new Hit(passage.index(), first, last, passage.span(first, last), kind, rule);
  }
}
