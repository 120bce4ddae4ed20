package org.depesche.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.depesche.models.Models;

/**
 * Who published a plain text, from what stands around the article. The rules in their order:
 *
 * <ul>
 *   <li>{@code source-line}: "Quelle: Hafenbote", "Source: https://www.hafenbote.example/a", by the
 *       words in {@code LANGUAGE/clean/publisher-leads.tsv};
 *   <li>{@code copyright-line}: "© 2024 Hafenbote", but for pictures;
 *   <li>{@code title-suffix}: what stands behind the last bar of the headline, or behind its last
 *       dash if a line around the article ("Folgen Sie ...") names it too.
 * </ul>
 */
final class Imprint {

  private static final String WORD = "[\\p{Lu}\\d](?:[\\p{L}\\d.&'’+-]*[\\p{L}\\d])?";

  private static final String NAME =
      WORD + "(?: (?:(?:of|the|and|und|der|die|das|für|am|im) )?" + WORD + "){0,4}";

  private static final Pattern ADDRESS =
      Pattern.compile("https?://(?:www\\.)?(?<host>[\\w-]+(?:\\.[\\w-]+)+)\\S*");

  private static final Pattern BEHIND_LEAD = Pattern.compile("\\s(?<name>" + NAME + ")\\.?");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:Copyright )?(?:©|\\([cC]\\))(?: Copyright)?(?: (?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)?\\d\\d)?)?,? (?:by )?(?<name>"
              + NAME
              + ")(?:[.,|–-].*| [Aa]ll(?:e)? .*)?");

  private static final Pattern SUFFIX =
      Pattern.compile(
          ".*\\S\\s(?<sign>[|–—-])\\s(?=\\p{Lu})(?<name>" + NAME + ")(?<rest>(?: \\p{L}+)*)");

  private static final int LONGEST_LINE = 160;

  private final Set<String> leads = new HashSet<>();

  Imprint() {
    for (String language : Models.LANGUAGES) {
      Models.table(language + "/clean/publisher-leads.tsv").forEach(row -> leads.add(row.get(0)));
    }
  }

  /** The publisher; empty if nothing around the article names it. */
  Optional<Value<String>> publisher(String text, List<Block> blocks) {
    List<Span> around =
        blocks.stream()
            .filter(block -> block.kind() == Block.Kind.BOILERPLATE)
            .map(Block::span)
            .filter(span -> span.length() <= LONGEST_LINE)
            .toList();
    return around.stream()
        .flatMap(span -> sourceLine(span, span.in(text)).stream())
        .findFirst()
        .or(() ->
            around.stream().flatMap(span -> copyright(span, span.in(text)).stream()).findFirst())
        .or(() -> titleSuffix(text, blocks, around));
  }

  private Optional<Value<String>> sourceLine(Span line, String words) {
    Matcher address = ADDRESS.matcher(words);
    if (address.find()) {
      String before = words.substring(0, address.start()).strip().toLowerCase(Locale.ROOT);
      return leads.contains(before)
          ? Optional.of(value(line, address, "host", "source-line"))
          : Optional.empty();
    }
    for (int end = words.indexOf(' '); end > 0; end = words.indexOf(' ', end + 1)) {
      Matcher name = BEHIND_LEAD.matcher(words);
      name.region(end, words.length());
      if (leads.contains(words.substring(0, end).toLowerCase(Locale.ROOT)) && name.matches()) {
        return Optional.of(value(line, name, "name", "source-line"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Value<String>> copyright(Span line, String words) {
    Matcher matcher = COPYRIGHT.matcher(words);
    boolean picture = words.indexOf('/') >= 0; // a photographer and an agency
    return matcher.matches() && !picture
        ? Optional.of(value(line, matcher, "name", "copyright-line"))
        : Optional.empty();
  }

  private static Optional<Value<String>> titleSuffix(
      String text, List<Block> blocks, List<Span> around) {
    for (Block block : blocks) {
      Matcher matcher = SUFFIX.matcher(block.span().in(text));
      if (block.kind() == Block.Kind.HEADLINE && matcher.matches()) {
        if (matcher.group("sign").equals("|") && matcher.group("rest").isEmpty()) {
          return Optional.of(value(block.span(), matcher, "name", "title-suffix"));
        }
        return named(matcher.group("name"), text, around)
            .map(name -> {
              int begin = block.span().begin() + matcher.start("name");
              return new Value<>(
                  name, List.of(new Span(begin, begin + name.length())), "title-suffix");
            });
      }
    }
    return Optional.empty();
  }

  /** The longest beginning of the words that a line around the article names, but a headline. */
  private static Optional<String> named(String words, String text, List<Span> around) {
    for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
      String name = words.substring(0, end);
      Pattern whole = Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])");
      boolean found =
          around.stream()
              .map(span -> span.in(text))
              .anyMatch(line -> !line.contains(words) && whole.matcher(line).find());
      if (found) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static Value<String> value(Span line, Matcher matcher, String group, String rule) {
    Span span = new Span(line.begin() + matcher.start(group), line.begin() + matcher.end(group));
    return new Value<>(matcher.group(group), List.of(span), rule);
  }
}
