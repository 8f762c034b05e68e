package org.newsclaim.examples.extract;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcPayload;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import tools.jackson.databind.node.ObjectNode;

/** Reads the pages of a crawl; one record is in memory at a time. */
final class WebArchives {
  /** Longer pages are refused by the parser; no more than this is read of one. */
  private static final int LONGEST_PAGE = (16 << 20) + 1;

  private static final int OK = 200;

  private WebArchives() {}

  static void read(InputStream in, String name, RowSink sink) throws IOException {
    try (WarcReader reader = new WarcReader(in)) {
      reader.setLenient(true);
      Optional<WarcRecord> next = reader.next();
      while (next.isPresent()) {
        if (next.get() instanceof WarcResponse response) {
          page(response, sink);
        }
        next = reader.next();
      }
    } catch (ParsingException e) {
      sink.take(new InputRow.Unreadable(name, "MALFORMED", "no record of WARC: " + e.getMessage()));
    }
  }

  /** A record that cannot be read costs this record, not the archive. */
  private static void page(WarcResponse response, RowSink sink) throws IOException {
    String url = response.target();
    byte[] page;
    String type;
    try {
      Optional<WarcPayload> payload =
          response.http().status() == OK ? response.payload() : Optional.empty();
      if (payload.isEmpty() || !isPage(payload.get().type())) {
        return;
      }
      type = response.http().headers().first("Content-Type").orElse("");
      page = payload.get().body().stream().readNBytes(LONGEST_PAGE);
    } catch (IOException | IllegalArgumentException e) {
      sink.take(new InputRow.Unreadable(url, "MALFORMED", "no response: " + e.getMessage()));
      return;
    }
    ObjectNode row = InputFormat.row(url).put("url", url);
    row.put("html", page).put("contentType", type);
    sink.take(new InputRow.Document(row, page.length));
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.toString().startsWith("application/xhtml");
  }
}
