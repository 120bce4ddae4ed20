package org.depesche.export;

import java.util.List;
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

  private MainText() {}

  /** The blocks that belong to the article, an empty line between them. */
  public static String of(Document document) {
    return document.get(Layer.BLOCKS).stream()
        .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
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
