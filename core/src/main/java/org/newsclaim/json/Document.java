package org.newsclaim.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;

/**
 * A whole JSON document. It is kept until it has been read, so that any place in it can be told.
 */
record Document(String json) {
  private static final int BUFFER = 1 << 13;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  static Document of(String json, int longest) {
    if (json.length() > longest) {
      throw tooLong("chars", longest);
    }
    return of(json);
  }

  /** Reads to the end of the source, unless that is farther than the longest document. */
  static Document of(InputStream source, int longest) throws IOException {
    byte[] utf8 = source.readNBytes(longest);
    if (source.read() >= 0) {
      throw tooLong("bytes", longest);
    }
    return of(utf8);
  }

  /** Reads to the end of the source, unless that is farther than the longest document. */
  static Document of(Reader source, int longest) throws IOException {
    StringBuilder json = new StringBuilder();
    char[] buffer = new char[BUFFER];
    for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
      json.append(buffer, 0, read);
      if (json.length() > longest) {
        throw tooLong("chars", longest);
      }
    }
    return of(json.toString());
  }

  private static NewsClaimException tooLong(String unit, int longest) {
    return NewsClaimException.of(
        Code.TEXT_TOO_LONG,
        "the document has more than " + longest + " " + unit + "; no more are read");
  }

  private static Document of(String json) {
    return new Document(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
  }

  private static Document of(byte[] utf8) {
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    try {
      return of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw NewsClaimException.of(
              Code.MALFORMED,
              "the document is not UTF-8 at byte " + bytes.position() + "; it must be UTF-8")
          .because(e);
    }
  }

  <T> Reading<T> read(Class<T> type, boolean lenient) {
    List<Note> notes = new ArrayList<>();
    try {
      JsonNode tree = tree(lenient, notes);
      T value =
          lenient
              ? ValueReader.readLeniently(tree, type, notes)
              : ValueReader.readStrictly(tree, type, notes);
      return Reading.of(value, notes);
    } catch (NewsClaimException e) {
      throw Locator.locate(e, json);
    }
  }

  private JsonNode tree(boolean lenient, List<Note> notes) {
    try (JsonParser parser = Binder.MAPPER.createParser(json)) {
      try {
        return tree(parser, lenient, notes);
      } catch (JacksonException e) {
        NewsClaimException fault =
            malformed(parser, "the document is not JSON: " + reason(e)).because(e);
        throw Locator.at(fault, e.getLocation());
      }
    }
  }

  private static JsonNode tree(JsonParser parser, boolean lenient, List<Note> notes) {
    if (parser.nextToken() == null) {
      throw Locator.at(
          malformed(parser, "the document is empty; it must hold an object"),
          parser.currentLocation());
    }
    JsonNode tree =
        TreeReader.read(
            parser,
            (place, location) -> {
              NewsClaimException fault = ValidationErrors.duplicate(place);
              if (!lenient) {
                throw Locator.at(fault, location);
              }
              notes.add(
                  Note.builder()
                      .code(Note.Code.REPAIRED)
                      .pointer(place.toString())
                      .message(fault.problem() + "; the last one is read")
                      .build());
            });
    if (parser.nextToken() != null) {
      throw Locator.at(
          malformed(parser, "the document goes on after its value; it must hold one object"),
          parser.currentTokenLocation());
    }
    return tree;
  }

  /** The parser's words, without its own place. */
  private static String reason(JacksonException e) {
    String words = e.getOriginalMessage();
    int place = words.indexOf(" (start marker at");
    return place < 0 ? words : words.substring(0, place);
  }

  private static NewsClaimException malformed(JsonParser parser, String problem) {
    return NewsClaimException.of(
        Code.MALFORMED,
        TreePath.of(parser.streamReadContext().pathAsPointer()).toString(),
        problem);
  }
}
