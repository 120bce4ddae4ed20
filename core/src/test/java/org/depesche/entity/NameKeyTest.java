package org.depesche.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Schoigu, Shoygu",
    "Wladimir, Vladimir",
    "Aleksandr, Alexander",
    "Nebensja, Nebenzia",
    "Sacharowa, Zakharova",
    "Selenskyj, Zelensky",
    "Pjöngjang, Pyongyang",
    "Kim Jong-un, Kim Jong Un",
    "Müller, Mueller",
  })
  void givesTransliterationsOfOneNameOneKey(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({"Lee, Li", "Park, Paek", "Choe, Cho In", "Orlow, Orban", "Petrow, Petersen"})
  void keepsDifferentNamesApart(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @Test
  void findsKeysThatDifferInOneLetterOnly() {
    assertThat(NameKey.near("piongiang", "pioniang")).isTrue();
    assertThat(NameKey.near("lavrov", "lavrof")).isTrue();
    assertThat(NameKey.near("lavrov", "gavrov")).isFalse();
    assertThat(NameKey.near("lavrov", "lavrenti")).isFalse();
  }

  @Test
  void isNearInBothDirections() {
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      String a = word(random);
      String b = word(random);
      assertThat(NameKey.near(a, b)).as("%s %s", a, b).isEqualTo(NameKey.near(b, a));
    }
  }

  private static String word(Random random) {
    return random
        .ints(random.nextInt(5), 'a', 'd')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
