package org.depesche.clean;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as its article is looked for in it. Where hardly any text is found, elements that hardly
 * ever hold an article's text are looked into as well: some pages set everything in an {@code
 * aside} or a {@code form}.
 *
 * @param main the element that holds the article
 */
record PageParts(Document page, PageElements elements, PageWeights weights, Element main) {

  /** Less running text than this is hardly an article, in UTF-16 code units. */
  private static final int LITTLE = 250;

  static PageParts of(Document page, PageNames names) {
    PageParts parts = of(page, new PageElements(names, true));
    if (parts.weight() >= LITTLE) {
      return parts;
    }
    PageParts lenient = of(page, new PageElements(names, false));
    return lenient.weight() > LITTLE + parts.weight() ? lenient : parts;
  }

  private static PageParts of(Document page, PageElements elements) {
    PageWeights weights = new PageWeights(page.body(), elements);
    return new PageParts(page, elements, weights, MainContent.in(page, elements, weights));
  }

  private int weight() {
    return weights.of(main);
  }
}
