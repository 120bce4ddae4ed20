package org.depesche.lab.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.depesche.model.Span;

/**
 * A TimeML file: the text of {@code <TEXT>} with its time expressions, and the date on which it was
 * written.
 *
 * @param written ISO date of the document creation time; empty if the file has none
 */
record TimeGold(String name, String written, String text, List<Timex> times) {

  /** A marked time expression. Expressions without words are left out. */
  record Timex(Span span, String type, String value) {}

  static TimeGold read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream in = Files.newInputStream(file)) {
      return new Reader(factory.createXMLStreamReader(in)).read(file.getFileName().toString());
    } catch (XMLStreamException e) {
      throw new IOException(file + " is no TimeML: " + e.getMessage(), e);
    }
  }

  private static final class Reader {
    private final XMLStreamReader xml;
    private final StringBuilder text = new StringBuilder();
    private final List<Timex> times = new ArrayList<>();
    private final Deque<Timex> open = new ArrayDeque<>();
    private boolean inText;
    private String written = "";

    Reader(XMLStreamReader xml) {
      this.xml = xml;
    }

    TimeGold read(String name) throws XMLStreamException {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
          case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
          case XMLStreamConstants.CHARACTERS -> text.append(inText ? xml.getText() : "");
          default -> {
            // comments and the like
          }
        }
      }
      times.sort((one, other) -> one.span().compareTo(other.span()));
      return new TimeGold(name, written, text.toString(), times);
    }

    private void start(String element) {
      if (element.equals("TEXT")) {
        inText = true;
      } else if (element.equals("TIMEX3")) {
        String value = attribute("value");
        if (attribute("functionInDocument").equals("CREATION_TIME")) {
          written = value;
        }
        open.push(new Timex(new Span(text.length(), text.length()), attribute("type"), value));
      }
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(null, name);
      return value == null ? "" : value;
    }

    private void end(String element) {
      if (element.equals("TEXT")) {
        inText = false;
      } else if (element.equals("TIMEX3")) {
        Timex begun = open.pop();
        if (inText && text.length() > begun.span().begin()) {
          Span span = new Span(begun.span().begin(), text.length());
          times.add(new Timex(span, begun.type(), begun.value()));
        }
      }
    }
  }
}
