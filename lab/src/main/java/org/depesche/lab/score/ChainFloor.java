package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.depesche.lab.score.ChainGold.GoldMention;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the entities of documents with gold chains, and with what one gets by taking mentions of
 * the same last word for one.
 */
final class ChainFloor {

  private final Coreference found = new Coreference();
  private final Coreference foundByName = new Coreference();
  private final Coreference given = new Coreference();
  private final Coreference givenByName = new Coreference();
  private final List<String> errors = new ArrayList<>();
  private int goldMentions;
  private int foundMentions;
  private int pairedMentions;
  private int acting;
  private int actingFound;
  private int statedCountries;
  private int rightCountries;

  /**
   * @param prefix what stands before the gold text in the document's
   * @param partial whether gold marks some mentions only: others that were found don't count then
   */
  void add(
      String id,
      List<GoldMention> gold,
      Map<String, String> countries,
      Document document,
      int prefix,
      boolean partial) {
    List<Mention> mentions =
        Reading.list(document, Layer.MENTIONS).stream()
            .filter(m -> m.span().begin() >= prefix)
            .toList();
    List<Span> goldSpans =
        gold.stream()
            .map(m -> new Span(m.span().begin() + prefix, m.span().end() + prefix))
            .toList();
    int[] pairs = MentionPairs.of(goldSpans, mentions.stream().map(Mention::span).toList());
    Map<String, String> wanted = new LinkedHashMap<>();
    Map<String, String> joined = new LinkedHashMap<>();
    Map<String, String> joinedByName = new LinkedHashMap<>();
    Map<String, String> all = new LinkedHashMap<>();
    Map<String, String> allByName = new LinkedHashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      String name = "gold " + i;
      wanted.put(name, gold.get(i).chain());
      Mention mention = pairs[i] < 0 ? null : mentions.get(pairs[i]);
      joined.put(name, mention == null ? name : mention.entity());
      joinedByName.put(name, head(document.text(goldSpans.get(i))));
      if (mention != null) {
        pairedMentions++;
        all.put(name, mention.entity());
        allByName.put(name, head(document.text(mention.span())));
      }
      country(id, document, gold.get(i), goldSpans.get(i), countries, mention);
    }
    for (int j = 0; j < mentions.size(); j++) {
      if (!partial && !contains(pairs, j)) {
        all.put("found " + j, mentions.get(j).entity());
        allByName.put("found " + j, head(document.text(mentions.get(j).span())));
      }
    }
    goldMentions += gold.size();
    foundMentions += all.size();
    found.add(wanted, all);
    foundByName.add(wanted, allByName);
    given.add(wanted, joined);
    givenByName.add(wanted, joinedByName);
    errors.add(id + "\n" + show(document, goldSpans, gold, mentions, pairs));
  }

  private static boolean contains(int[] values, int value) {
    for (int v : values) {
      if (v == value) {
        return true;
      }
    }
    return false;
  }

  /** The last word in lower case, without an ending in "s". */
  private static String head(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return last.length() > 3 && last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
  }

  private void country(
      String id,
      Document document,
      GoldMention gold,
      Span span,
      Map<String, String> countries,
      @Nullable Mention mention) {
    String country = countries.get(gold.chain());
    if (!gold.acts() || country == null) {
      return;
    }
    acting++;
    if (mention != null) {
      actingFound++;
      Entity entity = entity(document, mention.entity());
      String ours = entity.country();
      statedCountries += ours == null ? 0 : 1;
      if (country.equals(ours)) {
        rightCountries++;
      } else {
        errors.add(
            "%s: country of “%s” is %s, ours %s (%s, %s)"
                .formatted(id, document.text(span), country, ours, entity.id(), entity.rule()));
      }
    }
  }

  private static Entity entity(Document document, String id) {
    return Reading.list(document, Layer.ENTITIES).stream()
        .filter(e -> e.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Gold chains in rows, each mention with the entity that it got; then what gold lacks. */
  private static String show(
      Document document,
      List<Span> spans,
      List<GoldMention> gold,
      List<Mention> mentions,
      int[] pairs) {
    Map<String, List<String>> rows = new TreeMap<>();
    for (int i = 0; i < pairs.length; i++) {
      String ours = pairs[i] < 0 ? "-" : mentions.get(pairs[i]).entity();
      rows.computeIfAbsent(gold.get(i).chain(), c -> new ArrayList<>())
          .add(document.text(spans.get(i)) + " = " + ours);
    }
    for (int j = 0; j < mentions.size(); j++) {
      if (!contains(pairs, j)) {
        rows.computeIfAbsent("~", c -> new ArrayList<>())
            .add(document.text(mentions.get(j).span()) + " = " + mentions.get(j).entity());
      }
    }
    StringBuilder all = new StringBuilder();
    rows.forEach((chain, row) ->
        all.append("  ").append(chain).append(": ").append(String.join("; ", row)).append('\n'));
    return all.toString();
  }

  /** Mentions as found. */
  Coreference found() {
    return found;
  }

  /** The same mentions, joined by their last word. */
  Coreference foundByName() {
    return foundByName;
  }

  /** The mentions of gold; one that was not found stands alone. */
  Coreference given() {
    return given;
  }

  /** The mentions of gold, joined by their last word. */
  Coreference givenByName() {
    return givenByName;
  }

  Prf mentions() {
    return Prf.of(pairedMentions, foundMentions, goldMentions);
  }

  /** Whether gold tells the country of anybody who acts. */
  boolean hasCountries() {
    return acting > 0;
  }

  /** Share of the acting mentions with a country that have the right one; not found is wrong. */
  double countries() {
    return Prf.ratio(rightCountries, acting);
  }

  /** The same of those that were found. */
  double countriesOfFound() {
    return Prf.ratio(rightCountries, actingFound);
  }

  /** The same of those that have any country. */
  double countriesOfStated() {
    return Prf.ratio(rightCountries, statedCountries);
  }

  /** By text: the chains of gold with what each mention was joined with. */
  List<String> errors() {
    return errors;
  }
}
