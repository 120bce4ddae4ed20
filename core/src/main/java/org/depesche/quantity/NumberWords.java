package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.depesche.language.Piece;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers that are written as words, in one ("zweihundertfünfzig") or several ("two hundred
 * and fifty"), below a million:
 *
 * <pre>
 *   number   = [ group ] thousand [ [ and ] group ] | group | mixed
 *   group    = [ small ] hundred [ [ and ] small ] | small
 *   small    = unit and ten | ten [ unit ] | teen | unit [ half ]
 * </pre>
 *
 * <p>Roles and words stand in {@code LANGUAGE/quantity/numbers.tsv}.
 */
final class NumberWords {

  private static final int LONGEST_WORD = 60;

  enum Role {
    UNIT,
    /** A unit only within a longer number. */
    PART,
    TEEN,
    TEN,
    HUNDRED,
    THOUSAND,
    AND,
    HALF,
    MIXED
  }

  /**
   * A word, or part of one, that numbers are made of.
   *
   * @param piece index of the piece that it stands in
   * @param last whether the piece ends with it
   */
  private record Atom(BigDecimal value, Role role, int piece, boolean last) {}

  /** A value, and the index behind the last piece. */
  record Read(BigDecimal value, int to) {}

  private record Entry(BigDecimal value, Role role) {}

  /** A value, and how many atoms it took. */
  private record Part(BigDecimal value, int end) {}

  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private int longest;

  NumberWords(String language) {
    for (List<String> row : Models.table(language + "/quantity/numbers.tsv")) {
      Role role = Role.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      entries.put(row.get(0), new Entry(new BigDecimal(row.get(1)), role));
      beginnings.add(row.get(0).substring(0, 2));
      longest = Math.max(longest, row.get(0).length());
    }
  }

  /** Whether a number may begin as the word does; most words are told apart by that. */
  boolean mayBegin(String word) {
    return word.length() > 1 && beginnings.contains(word.substring(0, 2));
  }

  /** The number that one word is, or null. */
  @Nullable BigDecimal word(String form) {
    List<Atom> atoms = new ArrayList<>();
    if (!split(form, 0, atoms)) {
      return null;
    }
    Part part = number(atoms);
    return part != null && part.end() == atoms.size() ? part.value() : null;
  }

  /** The longest number that begins with the piece at {@code from}, or null. */
  @Nullable Read read(List<Piece> pieces, int from) {
    List<Atom> atoms = new ArrayList<>();
    int at = from;
    while (at < pieces.size() && atoms.size() < LONGEST_WORD) {
      Piece piece = pieces.get(at);
      if (!piece.isWord()) {
        boolean joins = piece.isDash() && piece.glued() && at > from && followsTen(atoms);
        if (!joins || at + 1 == pieces.size() || !pieces.get(at + 1).glued()) {
          break;
        }
      } else if (!split(piece.text(), at, atoms)) {
        break;
      }
      at++;
    }
    Part part = number(atoms);
    if (part == null || atoms.get(0).role() == Role.PART && part.end() == 1) {
      return null;
    }
    Atom last = atoms.get(part.end() - 1);
    return last.last() ? new Read(part.value(), last.piece() + 1) : null;
  }

  private static boolean followsTen(List<Atom> atoms) {
    return !atoms.isEmpty() && atoms.get(atoms.size() - 1).role() == Role.TEN;
  }

  /** Adds the parts of the word; false, and nothing added, if it has others than numbers. */
  private boolean split(String word, int piece, List<Atom> atoms) {
    Entry whole = entries.get(word);
    if (whole != null) {
      atoms.add(new Atom(whole.value(), whole.role(), piece, true));
      return true;
    }
    if (word.length() > LONGEST_WORD || !mayBegin(word)) {
      return false;
    }
    int size = atoms.size();
    int at = 0;
    while (at < word.length()) {
      int end = longest(word, at);
      if (end < 0) {
        atoms.subList(size, atoms.size()).clear();
        return false;
      }
      Entry entry = Objects.requireNonNull(entries.get(word.substring(at, end)));
      atoms.add(new Atom(entry.value(), entry.role(), piece, end == word.length()));
      at = end;
    }
    return true;
  }

  /** End of the longest part that begins at {@code at} and lets another follow, or -1. */
  private int longest(String word, int at) {
    for (int end = Math.min(word.length(), at + longest); end > at + 1; end--) {
      if (entries.containsKey(word.substring(at, end))) {
        return end;
      }
    }
    return -1;
  }

  private static @Nullable Part number(List<Atom> atoms) {
    if (is(atoms, 0, Role.MIXED)) {
      return new Part(atoms.get(0).value(), 1);
    }
    Part before = group(atoms, 0);
    int thousand = before == null ? 0 : before.end();
    if (!is(atoms, thousand, Role.THOUSAND)) {
      return before;
    }
    BigDecimal count = before == null ? BigDecimal.ONE : before.value();
    BigDecimal value = count.multiply(atoms.get(thousand).value());
    Part rest = group(atoms, afterAnd(atoms, thousand + 1));
    return rest == null
        ? new Part(value, thousand + 1)
        : new Part(value.add(rest.value()), rest.end());
  }

  private static @Nullable Part group(List<Atom> atoms, int from) {
    Part before = small(atoms, from);
    int hundred = before == null ? from : before.end();
    if (!is(atoms, hundred, Role.HUNDRED)) {
      return before;
    }
    BigDecimal count = before == null ? BigDecimal.ONE : before.value();
    BigDecimal value = count.multiply(atoms.get(hundred).value());
    Part rest = small(atoms, afterAnd(atoms, hundred + 1));
    return rest == null
        ? new Part(value, hundred + 1)
        : new Part(value.add(rest.value()), rest.end());
  }

  private static @Nullable Part small(List<Atom> atoms, int at) {
    if (isUnit(atoms, at)) {
      BigDecimal unit = atoms.get(at).value();
      boolean oneWord = is(atoms, at + 1, Role.AND) && !atoms.get(at).last();
      if (oneWord && is(atoms, at + 2, Role.TEN)) {
        return new Part(unit.add(atoms.get(at + 2).value()), at + 3);
      }
      return is(atoms, at + 1, Role.HALF)
          ? new Part(unit.add(atoms.get(at + 1).value()), at + 2)
          : new Part(unit, at + 1);
    }
    if (is(atoms, at, Role.TEN)) {
      BigDecimal ten = atoms.get(at).value();
      return isUnit(atoms, at + 1)
          ? new Part(ten.add(atoms.get(at + 1).value()), at + 2)
          : new Part(ten, at + 1);
    }
    return is(atoms, at, Role.TEEN) ? new Part(atoms.get(at).value(), at + 1) : null;
  }

  private static int afterAnd(List<Atom> atoms, int at) {
    return is(atoms, at, Role.AND) ? at + 1 : at;
  }

  private static boolean isUnit(List<Atom> atoms, int at) {
    return is(atoms, at, Role.UNIT) || is(atoms, at, Role.PART);
  }

  private static boolean is(List<Atom> atoms, int at, Role role) {
    return at < atoms.size() && atoms.get(at).role() == role;
  }
}
