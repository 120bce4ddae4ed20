package org.depesche.annotate;

/** Says which signs inside a word belong to it. */
final class Joiners {

  private static final int LONGEST_PREFIX = 8;

  private final String text;
  private final int end;
  private final TokenRules rules;

  Joiners(String text, TokenRules rules) {
    this.text = text;
    this.end = text.length();
    this.rules = rules;
  }

  /**
   * The end of the word that begins at {@code begin}: at least one character, at most {@code
   * limit}.
   */
  int wordEnd(int begin, int limit) {
    int at = begin;
    int segment = begin; // after the last period
    if (!Characters.isWordPart(text.codePointAt(at))) {
      at++; // an apostrophe that begins the word
    }
    while (at < limit) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (!Characters.isWordPart(c)) {
        next = behindJoiner(c, segment, at, begin);
        segment = c == '.' ? next : segment;
      }
      if (next == at || next > limit) {
        break;
      }
      at = next;
    }
    return Math.max(at, begin + 1);
  }

  /** The end of the sign or suffix at {@code at} if it belongs to the word, else {@code at}. */
  private int behindJoiner(int sign, int segment, int at, int begin) {
    int next = at + 1;
    if (sign > Character.MAX_VALUE) {
      return at;
    }
    if (Characters.isInvisible((char) sign)) {
      while (next < end
          && next - at < LONGEST_PREFIX
          && Characters.isInvisible(text.charAt(next))) {
        next++;
      }
      return next < end && isPart(next) ? next : at;
    }
    boolean joined = next < end && isPart(next) && joins((char) sign, segment, at, begin);
    return joined ? next : at + suffixLength(at);
  }

  private boolean joins(char sign, int segment, int at, int begin) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
    return switch (sign) {
      case '.' -> digits || period(segment, at);
      case ',', ':' -> digits;
      case '/' -> digits || whole(begin, at);
      case '-' -> digits && !isRange(begin, at) || prefix(begin, at, after);
      case '&' -> Character.isUpperCase(before) || Character.isUpperCase(after);
      case '*' -> Characters.isLetter(before) && Characters.isLetter(after);
      default -> Characters.isApostrophe(sign) && (Characters.isLetter(after) || digits);
    };
  }

  /** A period between parts: in initials and short forms ("U.S", "z.B"), in names of sites. */
  private boolean period(int segment, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    boolean afterIsLast = at + 2 >= end || !isPart(at + 2);
    if (Characters.isDigit(before) || Characters.isDigit(after)) {
      return false;
    }
    if (at - segment <= 2 && afterIsLast) {
      return true;
    }
    if (Character.isLowerCase(after)) {
      return at - segment > 1;
    }
    return !afterIsLast
        && at - segment > 1
        && Character.isUpperCase(before)
        && Character.isUpperCase(text.charAt(at + 2));
  }

  /** A hyphen after a prefix that the language does not cut off. */
  private boolean prefix(int begin, int at, char after) {
    return at - begin <= LONGEST_PREFIX
        && Characters.isLetter(text.charAt(begin))
        && (Characters.isLetter(after) || Characters.isDigit(after))
        && rules.keeps("prefix", Scanner.lower(text.substring(begin, at)));
  }

  private boolean whole(int begin, int at) {
    int to = at + 1;
    while (to < end && to - at <= LONGEST_PREFIX && isPart(to)) {
      to++;
    }
    return at - begin <= LONGEST_PREFIX
        && rules.keeps("whole", Scanner.lower(text.substring(begin, to)));
  }

  /** Whether the number from {@code begin} and the one behind the hyphen span a range to cut. */
  private boolean isRange(int begin, int at) {
    if (rules.hasOrdinals()) {
      return false; // the German treebanks keep ranges whole
    }
    int to = at + 1;
    while (to < end && to - at <= LONGEST_PREFIX && Characters.isDigit(text.charAt(to))) {
      to++;
    }
    boolean goesOn = to + 1 < end && text.charAt(to) == '-' && isPart(to + 1);
    if (goesOn || at - begin > 4 || to - at > 5) {
      return false;
    }
    for (int i = begin; i < at; i++) {
      if (!Characters.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return Integer.parseInt(text, begin, at, 10) < Integer.parseInt(text, at + 1, to, 10)
        && !(at - begin == 3 && to - at == 5);
  }

  /** Length of the suffix with a sign (":innen") that stands at {@code at}, or 0. */
  private int suffixLength(int at) {
    for (String suffix : rules.suffixes()) {
      int after = at + suffix.length();
      if (text.startsWith(suffix, at) && after <= end && (after == end || !isPart(after))) {
        return suffix.length();
      }
    }
    return 0;
  }

  /** Where the unit begins that follows a number without space ("8pm"), or -1. */
  int unitIn(int begin, int to) {
    int at = begin;
    while (at < to && !Characters.isLetter(text.charAt(at))) {
      at++;
    }
    boolean number =
        at > begin
            && at < to
            && to - at <= LONGEST_PREFIX
            && Characters.isDigit(text.charAt(begin));
    return number && rules.isUnit(Scanner.lower(text.substring(at, to))) ? at : -1;
  }

  private boolean isPart(int at) {
    return Characters.isWordPart(text.codePointAt(at));
  }
}
