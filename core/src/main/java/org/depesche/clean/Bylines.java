package org.depesche.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.depesche.models.Models;

/**
 * Lines that tell the authors: one of the words in {@code LANGUAGE/clean/bylines.tsv}, then names
 * ("Von Anna Muster und Jan Beispiel, Berlin").
 */
final class Bylines {

  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:von|van|der|de|di|al|bin|zu) )*\\p{Lu}[\\p{L}.'’-]*){1,3}";

  private static final Pattern LINE =
      Pattern.compile(
          "(?<lead>\\p{L}+(?: \\p{L}+){0,2}:?) (?<names>"
              + NAME
              + "(?:(?:, | und | and | & )"
              + NAME
              + ")*)(?:, \\p{Lu}[\\p{L}-]+)?");

  private static final Pattern ONE_NAME = Pattern.compile(NAME);

  private static final int LONGEST_LINE = 120;

  private final Set<String> leads = new HashSet<>();

  Bylines() {
    for (String language : Models.LANGUAGES) {
      Models.table(language + "/clean/bylines.tsv").forEach(row -> leads.add(row.get(0)));
    }
  }

  /** The authors that the line tells, with spans in the document; empty if it is no byline. */
  List<Value<String>> read(Part part) {
    if (part.span().length() > LONGEST_LINE) {
      return List.of();
    }
    Matcher line = LINE.matcher(part.text());
    if (!line.matches() || !leads.contains(line.group("lead").toLowerCase(Locale.ROOT))) {
      return List.of();
    }
    List<Value<String>> authors = new ArrayList<>();
    Matcher name = ONE_NAME.matcher(part.text());
    name.region(line.start("names"), line.end("names"));
    while (name.find()) {
      int begin = part.span().begin();
      Span span = new Span(begin + name.start(), begin + name.end());
      authors.add(new Value<>(name.group(), List.of(span), "byline"));
    }
    return authors;
  }
}
