package org.newsclaim.examples.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a file is read, told by the ending of its name. */
@SuppressWarnings("ImmutableEnumChecker") // The list is unmodifiable.
public enum InputFormat {
  /** A row of JSON on each line. */
  JSONL("jsonl", "ndjson", "jsonlines") {
    @Override
    public RowStream rows(InputStream in, String name) {
      LineReader lines = new LineReader(in, LONGEST);
      return () -> {
        Optional<String> line = lines.next();
        while (line.isPresent() && line.get().isBlank()) {
          line = lines.next();
        }
        return line.map(
            json ->
                lines.wasTooLong()
                    ? tooLong(name + ":" + lines.number())
                    : new InputRow.Line(json));
      };
    }
  },
  /** A plain text in UTF-8. */
  TEXT("txt") {
    @Override
    List<InputRow> rows(byte[] content, String name) {
      ObjectNode row = row(name);
      row.put("text", new String(content, StandardCharsets.UTF_8));
      return List.of(new InputRow.Document(row, content.length));
    }
  },
  /** A web page, in the encoding that it says. */
  HTML("html", "htm", "xhtml") {
    @Override
    List<InputRow> rows(byte[] content, String name) {
      return List.of(new InputRow.Document(row(name).put("html", content), content.length));
    }
  },
  /** JSON-LD, an item of ninjs, or a list of them. */
  JSON("json", "jsonld") {
    @Override
    List<InputRow> rows(byte[] content, String name) {
      return JsonDocuments.rows(new String(content, StandardCharsets.UTF_8), name);
    }
  },
  /** NITF, NewsML-G2, a news sitemap, RSS or Atom. */
  XML("xml", "nitf", "rss", "atom") {
    @Override
    List<InputRow> rows(byte[] content, String name) {
      return Feeds.isFeed(content)
          ? Feeds.rows(content, name)
          : List.of(new InputRow.Document(row(name).put("newsxml", content), content.length));
    }
  },
  /** A web archive. */
  WARC("warc") {
    @Override
    public RowStream rows(InputStream in, String name) throws IOException {
      return new WebArchive(in, name);
    }
  };

  /** Longer documents and lines are refused, in bytes. */
  static final int LONGEST = 64 << 20;

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final List<String> endings;

  InputFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /**
   * The format of a file.
   *
   * @param file its name or path, with the ending of a compressed file if it is one
   * @return the format, or empty if the ending is not known
   */
  public static Optional<InputFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    String bare = Compression.isName(name) ? name.substring(0, name.lastIndexOf('.')) : name;
    String ending = bare.substring(bare.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(one -> one.endings.contains(ending)).findFirst();
  }

  /**
   * Opens the rows of a file.
   *
   * @param in its content, decompressed; it is not closed
   * @param name what rows without an id are known by
   * @return its rows
   * @throws IOException if it cannot be read
   */
  public RowStream rows(InputStream in, String name) throws IOException {
    byte[] content = in.readNBytes(LONGEST + 1);
    return RowStream.of(content.length > LONGEST ? List.of(tooLong(name)) : rows(content, name));
  }

  /** The rows of a file that is held in memory. */
  List<InputRow> rows(byte[] content, String name) {
    throw new UnsupportedOperationException(name() + " is read as a stream");
  }

  /** A row that is known by the file that it comes from, unless its document has an id. */
  static ObjectNode row(String name) {
    return MAPPER.createObjectNode().put("file", name);
  }

  private static InputRow tooLong(String name) {
    return new InputRow.Unreadable(
        name, "TEXT_TOO_LONG", "more than " + LONGEST + " bytes; no more are read");
  }
}
