package org.depesche.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.depesche.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabelsTest {

  private static final String BUNDLE = "org.depesche.cli.view.labels";

  @Test
  void haveTheSameKeysInEachLanguage() {
    ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    ResourceBundle german = ResourceBundle.getBundle(BUNDLE, Locale.GERMAN);

    assertThat(new TreeSet<>(german.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    assertThat(german.keySet())
        .allSatisfy(key -> assertThat(german.getString(key)).as(key).isNotBlank());
  }

  @ParameterizedTest
  @EnumSource
  void nameEveryTypeAndMode(EventType type) {
    Labels labels = Labels.in("en");

    assertThat(labels.deed(type, null)).isNotBlank();
    assertThat(type.modes()).allSatisfy(mode -> assertThat(labels.deed(type, mode)).isNotBlank());
  }

  @Test
  void modeLabelsAreOfModesThatExist() {
    ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);

    assertThat(english.keySet().stream().filter(key -> key.startsWith("mode.")))
        .allSatisfy(key -> {
          String[] parts = key.split("\\.", 3);
          assertThat(EventType.valueOf(parts[1]).modes()).contains(parts[2]);
        });
  }

  @Test
  void doNotFollowTheLocaleOfTheMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Labels.in("en").deed(EventType.AID, null)).isEqualTo("Aid");
      assertThat(Labels.in("fr").deed(EventType.AID, null)).isEqualTo("Aid");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void datesKeepTheirPrecision() {
    Labels labels = Labels.in("en");

    assertThat(labels.isoDate("2031-05-02")).isEqualTo("2 May 2031");
    assertThat(labels.isoDate("2031-05")).isEqualTo("May 2031");
    assertThat(labels.isoDate("2031")).isEqualTo("2031");
    assertThat(labels.isoDate("2031-W18")).isEqualTo("2031-W18");
  }
}
