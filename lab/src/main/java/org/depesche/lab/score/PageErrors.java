package org.depesche.lab.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** What went wrong, by kind and by page. */
final class PageErrors {

  private record Segment(PageGold page, String text, String block) {}

  private final Map<String, List<String>> byKind = new TreeMap<>();
  private final Map<String, List<Segment>> byPage = new TreeMap<>();

  void add(String kind, PageGold page, String what) {
    byKind
        .computeIfAbsent(kind, k -> new ArrayList<>())
        .add("- " + page.file().getFileName() + " (" + page.address() + "): " + what);
  }

  /**
   * @param block where the document holds it; empty if it lacks it
   */
  void segment(PageGold page, String text, String block) {
    add(block.isEmpty() ? "main text lacks" : "main text has", page, text);
    byPage
        .computeIfAbsent(page.address(), a -> new ArrayList<>())
        .add(new Segment(page, text, block));
  }

  Map<String, List<String>> byKind() {
    return byKind;
  }

  /** The pages with most wrong segments, each with where the segments stand in it. */
  List<String> worst(int count) throws IOException {
    List<List<Segment>> pages = new ArrayList<>(byPage.values());
    pages.sort(Comparator.comparingInt((List<Segment> wrong) -> -wrong.size()));
    List<String> lines = new ArrayList<>();
    for (List<Segment> wrong : pages.subList(0, Math.min(count, pages.size()))) {
      PageGold page = wrong.getFirst().page();
      lines.add("- " + page.file().getFileName() + " (" + page.address() + ")");
      org.jsoup.nodes.Document parsed = Jsoup.parse(page.file().toFile());
      for (Segment segment : wrong) {
        lines.add(
            (segment.block().isEmpty()
                    ? "  - lacks “" + segment.text() + "”"
                    : "  - has “" + segment.text() + "” (" + segment.block() + ")")
                + ": "
                + PageTrace.path(parsed, PageScore.squeeze(segment.text())));
      }
    }
    return lines;
  }
}
