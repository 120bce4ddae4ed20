package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;

/**
 * Compares main text, title and publication date with gold. Main text as trafilatura does: each
 * wanted segment found is a true positive, each unwanted one found a false positive. White space
 * counts as one blank.
 */
final class PageScore {

  private final Map<String, List<String>> errors = new TreeMap<>();
  private int truePositives;
  private int falsePositives;
  private int wanted;
  private int rightTitles;
  private int foundTitles;
  private int titles;
  private int rightDates;
  private int foundDates;
  private int dates;

  void add(PageGold page, Document document) {
    String main = squeeze(mainText(document));
    for (String segment : page.wanted()) {
      wanted++;
      if (main.contains(squeeze(segment))) {
        truePositives++;
      } else {
        note("main text lacks", page, segment);
      }
    }
    for (String segment : page.unwanted()) {
      if (main.contains(squeeze(segment))) {
        falsePositives++;
        note("main text has", page, segment);
      }
    }
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    addTitle(page, metadata);
    addDate(page, metadata);
  }

  /** All blocks but boilerplate; the whole text where no stage has told blocks. */
  private static String mainText(Document document) {
    return document
        .find(Layer.BLOCKS)
        .map(blocks ->
            blocks.stream()
                .filter(b -> b.kind() != Block.Kind.BOILERPLATE)
                .map(b -> document.text(b.span()))
                .collect(Collectors.joining("\n")))
        .orElse(document.text());
  }

  private static String squeeze(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private void addTitle(PageGold page, Metadata metadata) {
    String gold = page.title();
    if (gold != null) {
      Value<String> title = metadata.title();
      titles++;
      foundTitles += title == null ? 0 : 1;
      if (title != null && sameWords(gold, title.value())) {
        rightTitles++;
      } else {
        note("title", page, "gold “" + gold + "”, ours " + title);
      }
    }
  }

  /** Titles are alike if their letters and digits are. */
  private static boolean sameWords(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void addDate(PageGold page, Metadata metadata) {
    String gold = page.date();
    if (gold != null) {
      Value<DateInterval> published = metadata.published();
      dates++;
      foundDates += published == null ? 0 : 1;
      if (published != null && published.value().value().equals(gold)) {
        rightDates++;
      } else {
        String kind = published == null ? "date missing" : "date wrong";
        note(kind, page, "gold " + gold + ", ours " + published);
      }
    }
  }

  private void note(String kind, PageGold page, String what) {
    errors
        .computeIfAbsent(kind, k -> new ArrayList<>())
        .add("- " + page.file().getFileName() + " (" + page.address() + "): " + what);
  }

  Prf mainText() {
    return Prf.of(truePositives, truePositives + falsePositives, wanted);
  }

  /** Recall is the accuracy: no answer counts as wrong. */
  Prf titles() {
    return Prf.of(rightTitles, foundTitles, titles);
  }

  /** Recall is the accuracy: no answer counts as wrong. */
  Prf dates() {
    return Prf.of(rightDates, foundDates, dates);
  }

  Map<String, List<String>> errors() {
    return errors;
  }
}
