package org.depesche.cli;

import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the code of a language that has labels; what follows it, as in de-AT, counts nothing. */
final class SurfaceLanguage implements ITypeConverter<String> {

  private static final Set<String> CODES = Set.of("de", "en");

  @Override
  public String convert(String value) {
    String code = value.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    if (!CODES.contains(code)) {
      throw new TypeConversionException("there are no labels in '" + value + "'; write en or de");
    }
    return code;
  }
}
