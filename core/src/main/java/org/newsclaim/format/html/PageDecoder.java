package org.newsclaim.format.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsclaim.text.LowerCase;

/**
 * Parses pages, from text or from bytes. The encoding of bytes is told by the byte order mark, the
 * header, or the page itself, in this order; where none says it, bytes that are no UTF-8 are read
 * as windows-1252, as browsers do. They read Latin-1 as windows-1252 too.
 */
final class PageDecoder {
  /** Elements inside more others than this are lifted out, as browsers do. */
  private static final int DEEPEST = 512;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final List<Charset> LATIN =
      List.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

  private PageDecoder() {}

  static Document parse(String html) {
    return Jsoup.parse(html, parser());
  }

  static Document parse(byte[] page, Optional<String> contentType) {
    Optional<Charset> header = contentType.flatMap(PageDecoder::charset);
    Document document = decode(page, header);
    boolean latin = LATIN.contains(document.charset());
    boolean unknown =
        header.isEmpty()
            && document.charset().equals(StandardCharsets.UTF_8)
            && document.selectFirst("meta[charset], meta[http-equiv=content-type]") == null
            && !isUtf8(page);
    return latin || unknown ? decode(page, Optional.of(WINDOWS_1252)) : document;
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
    try {
      return Optional.of(Charset.forName(bare));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
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
