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

/** The pages of a crawl; one record is in memory at a time. */
final class WebArchive implements RowStream {
  /** Longer pages are refused by the parser; no more than this is read of one. */
  private static final int LONGEST_PAGE = (16 << 20) + 1;

  private static final int OK = 200;

  private final WarcReader records;
  private final String name;
  private boolean ended;

  WebArchive(InputStream in, String name) throws IOException {
    this.records = new WarcReader(in);
    this.records.setLenient(true);
    this.name = name;
  }

  @Override
  public Optional<InputRow> next() throws IOException {
    while (!ended) {
      Optional<WarcRecord> record;
      try {
        record = records.next();
      } catch (ParsingException e) {
        ended = true;
        String message = "no record of WARC: " + e.getMessage();
        return Optional.of(new InputRow.Unreadable(name, "MALFORMED", message));
      }
      ended = record.isEmpty();
      Optional<InputRow> row =
          record.flatMap(one -> one instanceof WarcResponse page ? row(page) : Optional.empty());
      if (row.isPresent()) {
        return row;
      }
    }
    return Optional.empty();
  }

  /** A record that cannot be read costs this record, not the archive. */
  private static Optional<InputRow> row(WarcResponse response) {
    String url = response.target();
    byte[] page;
    String type;
    try {
      Optional<WarcPayload> payload =
          response.http().status() == OK ? response.payload() : Optional.empty();
      if (payload.isEmpty() || !isPage(payload.get().type())) {
        return Optional.empty();
      }
      type = response.http().headers().first("Content-Type").orElse("");
      page = payload.get().body().stream().readNBytes(LONGEST_PAGE);
    } catch (IOException | IllegalArgumentException e) {
      return Optional.of(
          new InputRow.Unreadable(url, "MALFORMED", "no response: " + e.getMessage()));
    }
    ObjectNode row = InputFormat.row(url).put("url", url);
    row.put("html", page).put("contentType", type);
    return Optional.of(new InputRow.Document(row, page.length));
  }

  private static boolean isPage(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.toString().startsWith("application/xhtml");
  }
}
