package org.depesche.lab.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.depesche.export.MainText;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Compares main text, title, publication date and authors with gold. Main text as trafilatura does:
 * each wanted segment found is a true positive, each unwanted one found a false positive. White
 * space counts as one blank, soft hyphens as nothing.
 */
final class PageScore {

  private final PageErrors errors = new PageErrors();
  private final Tally segments = new Tally();
  private final Tally titles = new Tally();
  private final Tally dates = new Tally();
  private final Tally authors = new Tally();

  private static final class Tally {
    private int right;
    private int found;
    private int gold;

    Prf prf() {
      return Prf.of(right, found, gold);
    }
  }

  void add(PageGold page, Document document) {
    String main = squeeze(document.has(Layer.BLOCKS) ? MainText.of(document) : document.text());
    for (String wanted : page.wanted()) {
      segments.gold++;
      if (main.contains(squeeze(wanted))) {
        segments.right++;
        segments.found++;
      } else {
        errors.segment(page, wanted, "");
      }
    }
    for (String unwanted : page.unwanted()) {
      String segment = squeeze(unwanted);
      if (main.contains(segment)) {
        segments.found++;
        errors.segment(page, unwanted, PageTrace.block(document, segment));
      }
    }
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    addTitle(page, metadata);
    addDate(page, metadata);
    addAuthors(page, metadata);
  }

  static String squeeze(String text) {
    return text.replace("\u00ad", "").replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private void addTitle(PageGold page, Metadata metadata) {
    String gold = page.title();
    if (gold == null) {
      return;
    }
    Value<String> title = metadata.title();
    titles.gold++;
    titles.found += title == null ? 0 : 1;
    if (title != null && sameWords(gold, title.value())) {
      titles.right++;
    } else {
      errors.add(titleError(gold, title), page, "gold “" + gold + "”, ours " + title);
    }
  }

  private static String titleError(String gold, @Nullable Value<String> title) {
    if (title == null) {
      return "title missing";
    }
    String ours = letters(title.value());
    return ours.contains(letters(gold))
        ? "title too long"
        : letters(gold).contains(ours) ? "title too short" : "title another";
  }

  /** Titles and names are alike if their letters and digits are. */
  private static boolean sameWords(String one, String other) {
    return letters(one).equals(letters(other));
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  private void addDate(PageGold page, Metadata metadata) {
    String gold = page.date();
    if (gold == null) {
      return;
    }
    Value<DateInterval> published = metadata.published();
    dates.gold++;
    dates.found += published == null ? 0 : 1;
    if (published == null) {
      errors.add("date missing", page, "gold " + gold);
    } else if (published.value().value().equals(gold)) {
      dates.right++;
    } else {
      int order = published.value().value().compareTo(gold);
      errors.add(
          order < 0 ? "date too early" : "date too late",
          page,
          "gold " + gold + ", ours " + published.value().value() + " by " + published.rule());
    }
  }

  private void addAuthors(PageGold page, Metadata metadata) {
    if (page.authors().isEmpty()) {
      return;
    }
    Set<String> gold = new HashSet<>();
    page.authors().forEach(name -> gold.add(letters(name)));
    List<Value<String>> ours = metadata.authors();
    authors.gold += page.authors().size();
    authors.found += ours.size();
    Set<String> right = new HashSet<>();
    for (Value<String> author : ours) {
      String name = letters(author.value());
      if (gold.contains(name) && right.add(name)) {
        authors.right++;
      } else {
        String what = author.value() + " by " + author.rule() + ", gold " + page.authors();
        errors.add("author wrong", page, what);
      }
    }
    if (ours.isEmpty()) {
      errors.add("author missing", page, "gold " + page.authors());
    }
  }

  Prf mainText() {
    return segments.prf();
  }

  /** Recall is the accuracy: no answer counts as wrong. */
  Prf titles() {
    return titles.prf();
  }

  /** Recall is the accuracy: no answer counts as wrong. */
  Prf dates() {
    return dates.prf();
  }

  /** Name by name, on pages whose authors somebody noted. */
  Prf authors() {
    return authors.prf();
  }

  PageErrors errors() {
    return errors;
  }
}
