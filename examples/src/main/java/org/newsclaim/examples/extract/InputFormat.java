package org.newsclaim.examples.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How a file is read, told by the ending of its name. */
@SuppressWarnings("ImmutableEnumChecker") // The list is unmodifiable.
public enum InputFormat {
  /** A row of JSON on each line. */
  JSONL("jsonl", "ndjson", "jsonlines") {
    @Override
    void read(InputStream in, String name, RowSink sink) throws IOException {
      LineReader lines = new LineReader(in, LONGEST);
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (lines.wasTooLong()) {
          sink.take(tooLong(name + ":" + lines.number()));
        } else if (!line.get().isBlank()) {
          sink.take(new InputRow.Line(line.get()));
        }
      }
    }
  },
  /** A plain text in UTF-8. */
  TEXT("txt") {
    @Override
    void read(byte[] content, String name, RowSink sink) throws IOException {
      ObjectNode row = row(name);
      row.put("text", new String(content, StandardCharsets.UTF_8));
      sink.take(new InputRow.Document(row, content.length));
    }
  },
  /** A web page, in the encoding that it says. */
  HTML("html", "htm", "xhtml") {
    @Override
    void read(byte[] content, String name, RowSink sink) throws IOException {
      sink.take(new InputRow.Document(row(name).put("html", content), content.length));
    }
  },
  /** JSON-LD, an item of ninjs, or a list of them. */
  JSON("json", "jsonld") {
    @Override
    void read(byte[] content, String name, RowSink sink) throws IOException {
      JsonDocuments.read(new String(content, StandardCharsets.UTF_8), name, sink);
    }
  },
  /** NITF, NewsML-G2, a news sitemap, RSS or Atom. */
  XML("xml", "nitf", "rss", "atom") {
    @Override
    void read(byte[] content, String name, RowSink sink) throws IOException {
      if (Feeds.isFeed(content)) {
        Feeds.read(content, name, sink);
      } else {
        sink.take(new InputRow.Document(row(name).put("newsxml", content), content.length));
      }
    }
  },
  /** A web archive. */
  WARC("warc") {
    @Override
    void read(InputStream in, String name, RowSink sink) throws IOException {
      WebArchives.read(in, name, sink);
    }
  };

  /** Longer documents and lines are refused, in bytes. */
  static final int LONGEST = 64 << 20;

  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final List<String> endings;

  InputFormat(String... endings) {
    this.endings = List.of(endings);
  }

  /** The format of a file name in lower case, without the ending of a compressed file. */
  static Optional<InputFormat> ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Arrays.stream(values()).filter(one -> one.endings.contains(ending)).findFirst();
  }

  /** Reads the rows of a file. */
  void read(InputStream in, String name, RowSink sink) throws IOException {
    byte[] content = in.readNBytes(LONGEST + 1);
    if (content.length > LONGEST) {
      sink.take(tooLong(name));
    } else {
      read(content, name, sink);
    }
  }

  /** Reads the rows of a file that is held in memory. */
  void read(byte[] content, String name, RowSink sink) throws IOException {
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
