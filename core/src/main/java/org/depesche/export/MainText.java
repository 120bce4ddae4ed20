package org.depesche.export;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.depesche.export.DocumentRecord.DateRecord;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/** An article without what surrounds it. */
public final class MainText {

  /** Captions tell of pictures that the text stands without. */
  private static final Set<Block.Kind> LEFT_OUT =
      Set.of(Block.Kind.BOILERPLATE, Block.Kind.CAPTION);

  private MainText() {}

  /** The blocks of the article without captions, an empty line between them. */
  public static String of(Document document) {
    return document.get(Layer.BLOCKS).stream()
        .filter(block -> !LEFT_OUT.contains(block.kind()))
        .map(block -> document.text(block.span()))
        .collect(Collectors.joining("\n\n"));
  }

  /** One line of JSON: what is known of the article, and its main text. */
  public static String toJson(Document document) {
    Metadata metadata = document.get(Layer.METADATA);
    return ModelJson.toJson(
        new CleanRecord(
            document.location(),
            MetadataFields.plain(metadata.title()),
            MetadataFields.plain(metadata.publisher()),
            metadata.authors().stream().map(Value::value).toList(),
            MetadataFields.date(metadata.published()),
            document.find(Layer.LANGUAGE).orElse(null),
            of(document)));
  }

  private record CleanRecord(
      String location,
      @Nullable String title,
      @Nullable String publisher,
      List<String> authors,
      @Nullable DateRecord published,
      @Nullable String language,
      String text) {}
}
