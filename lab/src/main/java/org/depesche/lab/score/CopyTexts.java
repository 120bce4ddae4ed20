package org.depesche.lab.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Plain texts of data sets that were made for other tasks: {@code *.pretty.json} of the German
 * quotation set, {@code *.tml} of KRAUTS, {@code *.xml} of ECB+ (words one by one, a line a
 * sentence).
 *
 * @param name path of the file below the folder
 */
record CopyTexts(String name, String text) {

  /** What follows a word without a blank. */
  private static final Pattern ENDING = Pattern.compile("[.,;:!?)]|n't|['’](?:s|re|m|ve|d|ll)?");

  /** All files below a folder, in the order of their paths. */
  static List<CopyTexts> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    List<CopyTexts> texts = new ArrayList<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString();
      if (name.endsWith(".pretty.json")) {
        texts.add(new CopyTexts(name, QuotationGold.read(file).grid().text()));
      } else if (name.endsWith(".tml")) {
        texts.add(new CopyTexts(name, TimeGold.read(file).text()));
      } else if (name.endsWith(".xml")) {
        texts.add(new CopyTexts(name, ecb(file)));
      }
    }
    if (texts.isEmpty()) {
      throw new IOException(folder + " holds no *.pretty.json, *.tml or *.xml");
    }
    return texts;
  }

  private static String ecb(Path file) throws IOException {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    for (Element token :
        Jsoup.parse(Files.readString(file), "", Parser.xmlParser()).select("token")) {
      sentences.computeIfAbsent(token.attr("sentence"), k -> new ArrayList<>()).add(token.text());
    }
    return sentences.values().stream().map(CopyTexts::written).collect(Collectors.joining("\n\n"));
  }

  /** The words as they stood in the article: quotation marks and punctuation next to them. */
  private static String written(List<String> words) {
    StringBuilder text = new StringBuilder();
    boolean open = false; // between plain quotation marks
    boolean glued = true;
    for (String word : words) {
      boolean opens = word.equals("``") || word.equals("“") || (word.equals("\"") && !open);
      boolean closes = word.equals("''") || word.equals("”") || (word.equals("\"") && open);
      if (!glued && !closes && !ENDING.matcher(word).matches()) {
        text.append(' ');
      }
      text.append(opens ? "“" : closes ? "”" : word);
      open = opens || word.startsWith("\"") && !closes || (open && !closes);
      glued = opens || word.equals("(");
    }
    return text.toString();
  }
}
