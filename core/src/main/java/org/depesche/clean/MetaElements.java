package org.depesche.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by their names; of several with one name the first. */
final class MetaElements {

  private final Map<String, String> contents = new HashMap<>();

  MetaElements(Document page) {
    for (Element element : page.select("meta[content]")) {
      String content = element.attr("content").strip();
      if (!content.isEmpty()) {
        for (String key : List.of("property", "name", "itemprop", "http-equiv")) {
          String name = element.attr(key).toLowerCase(Locale.ROOT);
          if (!name.isEmpty()) {
            contents.putIfAbsent(name, content);
          }
        }
      }
    }
  }

  /** The contents under these names, in their order. */
  Stream<String> all(List<String> names) {
    return names.stream().map(name -> contents.getOrDefault(name, "")).filter(c -> !c.isEmpty());
  }

  Optional<String> first(List<String> names) {
    return all(names).findFirst();
  }
}
