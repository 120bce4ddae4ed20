package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;
import org.depesche.model.Upos;

/**
 * Documents written by hand with the annotation that a linker reads.
 *
 * <pre>
 * line  = sentence
 * token = ["~"] form ["/" UPOS [":" relation [":" features]]]    "~" sticks it to the one before
 * name  = "{PER" tokens "}"
 * </pre>
 *
 * Without a tag a word is PROPN in a name, PUNCT without letters, NOUN with a capital, else VERB.
 * Articles, prepositions and adjectives must be tagged. All words depend on the first verb,
 * adjectives and "cc" on the next noun, "conj" on the noun before.
 */
final class Marked {

  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Name> names = new ArrayList<>();

  static Document of(String language, Metadata metadata, String... lines) {
    Marked marked = new Marked();
    for (String line : lines) {
      marked.sentence(line);
    }
    return Document.of("marked.txt", marked.text.toString())
        .with(Layer.LANGUAGE, language)
        .with(Layer.METADATA, metadata)
        .with(Layer.SENTENCES, marked.sentences)
        .with(Layer.NAMES, marked.names);
  }

  private void sentence(String line) {
    List<Token> tokens = new ArrayList<>();
    int nameBegin = -1;
    NameKind kind = NameKind.OTH;
    for (String part : line.split(" ")) {
      if (part.startsWith("{")) {
        kind = NameKind.valueOf(part.substring(1));
        nameBegin = tokens.size();
      } else if (part.equals("}")) {
        int begin = tokens.get(nameBegin).span().begin();
        names.add(new Name(new Span(begin, text.length()), kind));
        nameBegin = -1;
      } else {
        token(part, nameBegin >= 0, tokens);
      }
    }
    Span span = new Span(tokens.get(0).span().begin(), text.length());
    sentences.add(new Sentence(span, Block.Kind.PARAGRAPH, tree(tokens)));
    text.append('\n');
  }

  private void token(String part, boolean inName, List<Token> tokens) {
    boolean glued = part.startsWith("~");
    String body = glued ? part.substring(1) : part;
    int slash = body.lastIndexOf('/');
    String form = slash > 0 ? body.substring(0, slash) : body;
    String tag = slash > 0 ? body.substring(slash + 1) : guess(form, inName);
    String[] parts = tag.split(":", 3);
    Upos upos = Upos.valueOf(parts[0]);
    String relation = parts.length > 1 ? parts[1] : "dep";
    String features = parts.length > 2 ? parts[2] : "_";
    if (!glued && !tokens.isEmpty()) {
      text.append(' ');
    }
    int begin = text.length();
    text.append(form);
    Span span = new Span(begin, text.length());
    tokens.add(new Token(span, form, form, upos, features, -1, relation));
  }

  private static List<Token> tree(List<Token> tokens) {
    int root = 0;
    while (root < tokens.size() - 1 && tokens.get(root).upos() != Upos.VERB) {
      root++;
    }
    List<Token> tree = new ArrayList<>();
    for (Token t : tokens) {
      int index = tree.size();
      boolean top = index == root;
      int noun = index + 1;
      while (noun < tokens.size() && !tokens.get(noun).upos().isNominal()) {
        noun++;
      }
      boolean forward = t.upos() == Upos.ADJ || t.relation().equals("cc");
      int head = forward && noun < tokens.size() ? noun : root;
      if (t.relation().equals("conj")) {
        head = index - 1;
        while (head > 0 && !tokens.get(head).upos().isNominal()) {
          head--;
        }
      }
      tree.add(
          new Token(
              t.span(),
              t.form(),
              t.upos() == Upos.ADJ ? t.form().replaceFirst("e[nrsm]?$", "") : t.lemma(),
              t.upos(),
              t.features(),
              top ? -1 : head,
              top ? "root" : t.relation()));
    }
    return tree;
  }

  private static String guess(String form, boolean inName) {
    if (form.chars().noneMatch(Character::isLetterOrDigit)) {
      return "PUNCT";
    }
    if (inName) {
      return "PROPN";
    }
    return Character.isUpperCase(form.charAt(0)) ? "NOUN" : "VERB";
  }
}
