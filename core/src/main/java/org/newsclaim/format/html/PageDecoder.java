package org.newsclaim.format.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsclaim.format.html.page.CharsetLabels;
import org.newsclaim.text.LowerCase;

/**
 * Parses pages, from text or from bytes. The encoding of bytes is given by the byte order mark, the
 * header, or the page itself, in this order; where none says it, bytes that are no UTF-8 are read
 * as windows-1252, as browsers do. A name of an encoding means what it means to them: Latin-1 is
 * windows-1252.
 */
final class PageDecoder {
  /** Elements inside more others than this are lifted out, as browsers do. */
  private static final int DEEPEST = 512;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private PageDecoder() {}

  static Document parse(String html) {
    return Jsoup.parse(html, parser());
  }

  static Document parse(byte[] page, Optional<String> contentType) {
    Optional<Charset> header = contentType.flatMap(PageDecoder::charset);
    Document document = decode(page, header);
    if (header.isPresent()) {
      return document;
    }
    if (document.charset().name().startsWith("UTF-16") && !hasWideMark(page)) {
      // What says so in single bytes is not in UTF-16.
      return decode(page, Optional.of(StandardCharsets.UTF_8));
    }
    Charset read = document.charset();
    Optional<Charset> declared = declared(document);
    boolean unknown = declared.isEmpty() && read.equals(StandardCharsets.UTF_8) && !isUtf8(page);
    Charset meant =
        unknown ? WINDOWS_1252 : declared.or(() -> CharsetLabels.charset(read.name())).orElse(read);
    return meant.equals(read) ? document : decode(page, Optional.of(meant));
  }

  /** Whether a page begins with the byte order mark of UTF-16. */
  private static boolean hasWideMark(byte[] page) {
    int first = page.length < 2 ? 0 : ((page[0] & 0xFF) << 8) | (page[1] & 0xFF);
    return first == 0xFEFF || first == 0xFFFE;
  }

  /** The encoding that the page says it has. */
  private static Optional<Charset> declared(Document document) {
    Optional<Charset> declared = Optional.empty();
    for (Element meta : document.select("meta[charset], meta[http-equiv=content-type]")) {
      declared =
          declared
              .or(() -> CharsetLabels.charset(meta.attr("charset")))
              .or(() -> charset(meta.attr("content")));
    }
    return declared;
  }

  private static Document decode(byte[] page, Optional<Charset> charset) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(page), charset.map(Charset::name).orElse(null), "", parser());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  /** The charset of a header such as "text/html; charset=utf-8", if it is known. */
  private static Optional<Charset> charset(String contentType) {
    int at = LowerCase.of(contentType).indexOf("charset=");
    if (at < 0) {
      return Optional.empty();
    }
    String name = contentType.substring(at + "charset=".length());
    int end = name.indexOf(';');
    String bare = (end < 0 ? name : name.substring(0, end)).replace("\"", "").strip();
    return CharsetLabels.charset(bare);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
