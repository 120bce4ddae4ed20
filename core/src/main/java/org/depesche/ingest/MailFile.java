package org.depesche.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.depesche.model.Article;
import org.depesche.model.Hints;
import org.jspecify.annotations.Nullable;

/**
 * A letter (RFC 5322, MIME): its text, HTML rather than plain, and what is attached, if that may be
 * read. Letters in letters likewise.
 */
final class MailFile implements Unpacking {

  /** What {@link Hints#origin()} says of values that come from a letter's head. */
  private static final String ORIGIN = "mail";

  private static final int DEEPEST = 20;
  private static final int MOST_PARTS = 1000;

  /** A head as servers write it: such a field first, and the fields of every letter after it. */
  private static final Pattern HEAD =
      Pattern.compile(
          "\\A(?:Received|Return-Path|Delivered-To|From|To|Subject|Date|Message-ID|MIME-Version"
              + "|Reply-To|Content-Type|DKIM-Signature|ARC-[\\w-]+|X-[\\w-]+):[ \\t]?.*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FROM = Pattern.compile("(?mi)^From:.*[@<]");
  private static final Pattern OF_MAIL =
      Pattern.compile("(?mi)^(?:Message-ID:\\s*<|MIME-Version:\\s*1|Received:\\s*from)");

  /** Parts that no letter is read for. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "(?:image|audio|video|font)/.*|text/(?:calendar|x-vcard|vcard|directory|css)"
              + "|application/(?:pgp-signature|pkcs7-signature|x-pkcs7-signature|ics)"
              + "|message/(?!rfc822).*");

  private final Piece piece;
  private final Deque<Unpacked> parts = new ArrayDeque<>();
  private int seen;
  private int letters;

  MailFile(Piece piece) throws IOException {
    this.piece = piece;
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderCount(5000)
            .setMaxHeaderLen(1 << 20)
            .build());
    byte[] bytes = piece.all(Ingest.WHOLE_LIMIT);
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    try {
      letter(message, 0);
    } finally {
      message.dispose();
    }
  }

  static boolean recognises(Piece piece) {
    String mediaType = piece.mediaType();
    String head = piece.headText();
    boolean named =
        piece.extension().equals("eml")
            || (mediaType != null && mediaType.startsWith("message/rfc822"));
    return (named && !head.isBlank())
        || (HEAD.matcher(head).lookingAt()
            && FROM.matcher(head).find()
            && OF_MAIL.matcher(head).find());
  }

  @Override
  public @Nullable Unpacked next() {
    return parts.poll();
  }

  private void letter(Message message, int depth) throws IOException {
    String place = piece.location() + (letters++ == 0 ? "" : "#" + letters);
    Entity text = text(message, depth);
    if (text == null) {
      parts.add(
          new Unpacked.Ready(
              Input.Skipped.of(
                  place,
                  SkipCode.BAD_RECORD,
                  "a letter without text; read it on the web instead")));
    } else {
      String type = text.getMimeType() + "; charset=" + text.getCharset();
      Article article = new Article(place, content(text), type, hints(message));
      parts.add(new Unpacked.Ready(new Input.Found(article)));
    }
    attachments(message, text, depth);
  }

  /** The part to be read: of alternatives HTML, else the first that is text. */
  private static @Nullable Entity text(Entity entity, int depth) throws IOException {
    Body body = entity.getBody();
    if (body instanceof Multipart multipart && depth < DEEPEST) {
      Entity best = null;
      for (Entity part : multipart.getBodyParts()) {
        Entity found = text(part, depth + 1);
        boolean better = found != null && isHtml(found) && !isHtml(best);
        boolean alternatives = "alternative".equals(multipart.getSubType());
        best = best == null || (alternatives && better) ? found : best;
      }
      return best;
    }
    String type = entity.getMimeType();
    boolean readable = type.equals("text/plain") || type.equals("text/html");
    return readable && body instanceof SingleBody && !isAttached(entity) && !isBlank(entity)
        ? entity
        : null;
  }

  private static boolean isHtml(@Nullable Entity entity) {
    return entity != null && "text/html".equals(entity.getMimeType());
  }

  private static boolean isAttached(Entity entity) {
    return "attachment".equalsIgnoreCase(entity.getDispositionType());
  }

  private static boolean isBlank(Entity entity) throws IOException {
    return Sniffer.isBlank(content(entity));
  }

  private void attachments(Entity entity, @Nullable Entity text, int depth) throws IOException {
    Body body = entity.getBody();
    if (depth > DEEPEST || ++seen > MOST_PARTS) {
      return;
    }
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        attachments(part, text, depth + 1);
      }
    } else if (body instanceof Message inner
        && !(entity instanceof Message outer && outer == inner)) {
      letter(inner, depth + 1);
    } else if (body instanceof SingleBody && entity != text && isToBeRead(entity)) {
      String name = entity.getFilename() == null ? "part" + seen : entity.getFilename();
      String place = EntryNames.within(piece, name);
      parts.add(piece.within(place, null, content(entity)));
    }
  }

  /** Whether it is attached, and not an image, a signature or the other form of the text. */
  private static boolean isToBeRead(Entity entity) {
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean named = entity.getFilename() != null && !type.startsWith("text/");
    return (isAttached(entity) || named) && !PASSED_OVER.matcher(type).matches();
  }

  private static byte[] content(Entity entity) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (entity.getBody() instanceof SingleBody body) {
      body.writeTo(bytes);
    }
    return bytes.toByteArray();
  }

  private static Hints hints(Message message) {
    Mailbox from =
        message.getFrom() == null ? null : message.getFrom().stream().findFirst().orElse(null);
    String name = from == null ? null : from.getName();
    boolean list = field(message, "List-Unsubscribe") != null || field(message, "List-Id") != null;
    return new Hints(
        ORIGIN,
        message.getSubject(),
        list ? name : null,
        list || name == null ? List.of() : List.of(name),
        field(message, "Date"),
        null,
        field(message, "Content-Language"));
  }

  private static @Nullable String field(Message message, String name) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
    String body = field == null ? null : field.getBody();
    return body == null || body.isBlank() ? null : body.strip();
  }
}
