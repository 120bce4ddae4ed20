package org.depesche.clean;

/** A short article for tests of what stands around articles. */
final class HarbourNews {

  static final String HEADLINE = "Hafenrat vertagt die Entscheidung über den neuen Kai";

  static final String BODY =
      "Der Hafenrat hat am Mittwoch nach sechs Stunden Beratung die Entscheidung vertagt. Die"
          + " Vorsitzende sagte, es fehle noch ein Gutachten.\n"
          + "Zwei Mitglieder verließen vor der Abstimmung den Saal, wie Zuhörer berichteten.\n"
          + "Der Rat trifft sich in der kommenden Woche wieder.";

  private HarbourNews() {}
}
