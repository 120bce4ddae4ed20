package org.depesche.lab.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.depesche.merge.dating.Datings;
import org.depesche.merge.dating.MemoryDatingStore;
import org.depesche.model.Dating;
import org.depesche.model.Document;

/**
 * Articles that date each other: every second one loses its date, then every other one. What is
 * chosen by one half (the days of a window) can be checked on the other.
 */
final class DatingArchive {

  private record Twice(String name, LocalDate truth, Document undated, Document dated) {}

  private final List<Twice> articles = new ArrayList<>();

  /** One article, without its date and with it. */
  void add(String name, LocalDate truth, Document undated, Document dated) {
    articles.add(new Twice(name, truth, undated, dated));
  }

  /** By half: how long after its deeds an article has them as its news. */
  Map<String, NewsLag> lags() {
    Map<String, NewsLag> lags = new LinkedHashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      lags.computeIfAbsent("half " + (i % 2 + 1), half -> new NewsLag())
          .add(articles.get(i).truth(), articles.get(i).dated());
    }
    return lags;
  }

  /** By half: by the text alone, in the archive, and of the latter those that others date. */
  Map<String, DatingScore> scores() {
    Map<String, DatingScore> scores = new LinkedHashMap<>();
    for (int half = 0; half < 2; half++) {
      Datings datings = new Datings(new MemoryDatingStore());
      for (int i = 0; i < articles.size(); i++) {
        datings.add(i % 2 == half ? articles.get(i).undated() : articles.get(i).dated());
      }
      DatingScore alone = new DatingScore();
      DatingScore together = new DatingScore();
      DatingScore byOthers = new DatingScore();
      for (int i = half; i < articles.size(); i += 2) {
        Twice article = articles.get(i);
        Document document = article.undated();
        Dating dating = datings.of(document.id()).orElse(Dating.UNKNOWN);
        alone.add(article.name(), article.truth(), document);
        together.add(article.name(), article.truth(), document, dating);
        if (dating.reasons().stream().anyMatch(r -> r.elsewhere() != null && !r.dropped())) {
          byOthers.add(article.name(), article.truth(), document, dating);
        }
      }
      scores.put("half " + (half + 1) + ", alone", alone);
      scores.put("half " + (half + 1) + ", in the archive", together);
      scores.put("half " + (half + 1) + ", dated by others", byOthers);
    }
    return scores;
  }
}
