package org.newsclaim.format.newsxml;

import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * Parses XML that nobody vouches for. Nothing is fetched: a DTD is skipped, so neither external
 * entities nor those that expand into each other are read; the names that HTML gives to characters
 * are. Length and depth are bounded.
 */
final class SecureXml {
  /** In Java chars or bytes. */
  static final int LONGEST = 1 << 26;

  private static final int DEEPEST = 100;
  private static final int DECLARATION = 200;
  private static final Pattern ENCODING =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)");

  private SecureXml() {}

  /** The document in the encoding that its byte order mark or its declaration says. */
  static String decode(byte[] xml) {
    checkLength(xml.length, "bytes");
    String text = new String(xml, charset(xml));
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Charset charset(byte[] xml) {
    int first = xml.length < 2 ? 0 : (xml[0] & 0xFF) << 8 | (xml[1] & 0xFF);
    if (first == 0xFEFF || first == 0xFFFE || first == 0x003C || first == 0x3C00) {
      return first == 0xFEFF || first == 0x003C
          ? StandardCharsets.UTF_16BE
          : StandardCharsets.UTF_16LE;
    }
    String start =
        new String(xml, 0, Math.min(xml.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher matcher = ENCODING.matcher(start);
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /** The tree of a document; MALFORMED with line and column where it is not well-formed. */
  static Document parse(String xml) {
    checkLength(xml.length(), "chars");
    check(xml.strip());
    return Jsoup.parse(xml, Parser.xmlParser());
  }

  private static void checkLength(int length, String unit) {
    if (length > LONGEST) {
      throw NewsClaimException.of(
          Code.TEXT_TOO_LONG,
          "the document has " + length + " " + unit + "; at most " + LONGEST + " are read");
    }
  }

  private static void check(String xml) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(xml));
      int depth = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          depth++;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
        if (depth > DEEPEST) {
          throw NewsClaimException.of(
                  Code.NESTED_TOO_DEEPLY,
                  "the document is nested more than " + DEEPEST + " levels deep")
              .at("", reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
      throw NewsClaimException.of(
              Code.MALFORMED, "the document is not well-formed XML: " + reason(e))
          .because(e)
          .at("", line, column);
    }
  }

  /** The parser's words, without its own place. */
  private static String reason(XMLStreamException e) {
    String words = String.valueOf(e.getMessage());
    int start = words.indexOf("Message: ");
    return NewsClaimException.excerpt(
        start < 0 ? words : words.substring(start + "Message: ".length()));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("external entities are not read");
        });
    return factory;
  }
}
