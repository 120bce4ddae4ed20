package org.depesche.cli.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of countries for their ISO 3166 alpha-3 codes, from the JDK's copy of Unicode CLDR. */
final class Countries {

  private static final Map<String, Locale> BY_ALPHA3 = new HashMap<>();

  static {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = Locale.of("", alpha2);
      BY_ALPHA3.put(country.getISO3Country(), country);
    }
  }

  private Countries() {}

  /** The name in {@code language}; the code itself where it is no country's (IGO, UNO). */
  static String name(String code, Locale language) {
    Locale country = BY_ALPHA3.get(code);
    return country == null ? code : country.getDisplayCountry(language);
  }
}
