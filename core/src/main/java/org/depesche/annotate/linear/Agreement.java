package org.depesche.annotate.linear;

import java.util.List;

/**
 * What readings allow a word to agree with, as a set of bits: cases by number by gender for
 * nominals, person by number for finite verbs. A set of no bits means that nothing is known.
 *
 * <p>The set of a noun phrase is what its determiner, adjectives and noun have in common, which is
 * how German tells subjects from objects.
 */
final class Agreement {

  private static final List<String> CASES = List.of("Nom", "Gen", "Dat", "Acc");
  private static final List<String> NUMBERS = List.of("Sing", "Plur");
  private static final List<String> GENDERS = List.of("Masc", "Fem", "Neut");
  private static final List<String> PERSONS = List.of("1", "2", "3");
  private static final int NOMINAL = (1 << 24) - 1;

  private Agreement() {}

  /** The bits of one reading. */
  static int of(Reading reading) {
    int bits = 0;
    String number = reading.value("Number");
    if (!reading.value("VerbForm").isEmpty()) {
      String person = reading.value("Person");
      for (int p = 0; p < 3 && !person.isEmpty(); p++) {
        for (int n = 0; n < 2; n++) {
          if (fits(person, PERSONS.get(p)) && fits(number, NUMBERS.get(n))) {
            bits |= 1 << (24 + 2 * p + n);
          }
        }
      }
      return bits;
    }
    String kase = reading.value("Case");
    String gender = reading.value("Gender");
    for (int i = 0; i < 24 && !kase.isEmpty(); i++) {
      if (fits(kase, CASES.get(i % 4))
          && fits(number, NUMBERS.get(i / 4 % 2))
          && fits(gender, GENDERS.get(i / 8))) {
        bits |= 1 << i;
      }
    }
    return bits;
  }

  private static boolean fits(String value, String wanted) {
    return value.isEmpty() || value.contains(wanted);
  }

  /** What two words of a phrase have in common; the first alone where they share nothing. */
  static int meet(int head, int dependent) {
    if (head == 0) {
      return dependent & NOMINAL;
    }
    int both = head & dependent & NOMINAL;
    return both == 0 ? head : both;
  }

  /** Cases (bits 0 to 3), numbers (4, 5), and for verbs persons by number (6 to 11). */
  static int reduce(int bits) {
    int nominal = bits & NOMINAL;
    int byNumber = (nominal | nominal >>> 8 | nominal >>> 16) & 0xFF;
    int cases = (byNumber | byNumber >>> 4) & 0xF;
    int singular = (byNumber & 0xF) == 0 ? 0 : 1 << 4;
    int plural = (byNumber & 0xF0) == 0 ? 0 : 1 << 5;
    return cases | singular | plural | bits >>> 24 << 6;
  }
}
