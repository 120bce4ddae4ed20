package org.depesche.lab.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.model.Quotation;
import org.depesche.model.Quotation.Medium;
import org.depesche.model.Quotation.Type;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text with its quotations as people marked them: a {@code *.pretty.json} file of the German news
 * quotation attribution dataset (Petersen-Frey and Biemann 2024).
 *
 * <p>The file counts characters as code points; they are made UTF-16 offsets here.
 */
record QuotationGold(String name, TokenGrid grid, List<Quoted> quotations) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /**
   * All files below a folder, in the order of their paths.
   *
   * @throws IOException if there is none, or one can't be read
   */
  static List<QuotationGold> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(p -> p.toString().endsWith(".pretty.json")).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException(folder + " holds no *.pretty.json; name the folder of the data set");
    }
    List<QuotationGold> result = new ArrayList<>();
    for (Path file : files) {
      result.add(read(file));
    }
    return result;
  }

  static QuotationGold read(Path file) throws IOException {
    JsonNode json = JSON.readTree(Files.readAllBytes(file));
    String text = json.path("originalText").asString();
    List<Span> tokens = new ArrayList<>();
    for (JsonNode token : json.path("tokens")) {
      int begin = text.offsetByCodePoints(0, token.path("charBegin").asInt());
      int end = text.offsetByCodePoints(0, token.path("charEnd").asInt());
      tokens.add(new Span(begin, end));
    }
    List<Quoted> quotations = new ArrayList<>();
    for (JsonNode annotation : json.path("annotations")) {
      quotations.add(quoted(annotation));
    }
    String name = json.path("documentName").asString();
    return new QuotationGold(name, new TokenGrid(text, tokens), quotations);
  }

  private static Quoted quoted(JsonNode annotation) {
    Map<Quoted.Part, BitSet> parts = new EnumMap<>(Quoted.Part.class);
    parts.put(Quoted.Part.CONTENT, tokens(annotation.path("quote")));
    parts.put(Quoted.Part.SPEAKER, tokens(annotation.path("speaker")));
    parts.put(Quoted.Part.CUE, tokens(annotation.path("cue")));
    parts.put(Quoted.Part.FRAME, tokens(annotation.path("frame")));
    parts.put(Quoted.Part.ADDRESSEE, tokens(annotation.path("addressee")));
    return new Quoted(
        type(annotation.path("type").asString()),
        mediums(annotation.path("medium").asString()),
        "gold",
        parts);
  }

  private static BitSet tokens(JsonNode part) {
    BitSet result = new BitSet();
    part.path("tokenIds").forEach(id -> result.set(id.asInt()));
    return result;
  }

  private static @Nullable Type type(String name) {
    return switch (name) {
      case "Direct" -> Type.DIRECT;
      case "Indirect" -> Type.INDIRECT;
      case "Reported" -> Type.REPORTED;
      case "FreeIndirect" -> Type.FREE_INDIRECT;
      case "IndirectFreeIndirect" -> Type.INDIRECT_FREE_INDIRECT;
      default -> null;
    };
  }

  /** The corpus writes SW where speech and writing can't be told apart, and so on. */
  private static Set<Medium> mediums(String name) {
    return switch (name) {
      case "Speech" -> EnumSet.of(Medium.SPEECH);
      case "Thought" -> EnumSet.of(Medium.THOUGHT);
      case "Writing" -> EnumSet.of(Medium.WRITING);
      case "SW" -> EnumSet.of(Medium.SPEECH, Medium.WRITING);
      case "ST" -> EnumSet.of(Medium.SPEECH, Medium.THOUGHT);
      case "TW" -> EnumSet.of(Medium.THOUGHT, Medium.WRITING);
      default -> EnumSet.noneOf(Medium.class);
    };
  }

  /** The predicted quotations of a document with this text, as sets of this text's tokens. */
  List<Quoted> predictions(List<Quotation> quotations) {
    return quotations.stream().map(q -> Quoted.of(q, grid)).toList();
  }
}
