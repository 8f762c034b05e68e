package org.newsclaim.examples.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8. A line that is too long is skipped without being held in memory. */
final class LineReader {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private long number;
  private boolean tooLong;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line that was read last, from 1. */
  long number() {
    return number;
  }

  /** Whether the line that was read last was too long; only its beginning was given. */
  boolean wasTooLong() {
    return tooLong;
  }

  /** The next line without its line break, or empty at the end. */
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    tooLong = false;
    while (at < end || fill()) {
      any = true;
      int start = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int length = Math.min(at - start, longest - line.size());
      tooLong |= length < at - start;
      line.write(buffer, start, length);
      if (at < end) {
        at++;
        break;
      }
    }
    number += any ? 1 : 0;
    return any ? Optional.of(line.toString(StandardCharsets.UTF_8)) : Optional.empty();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }
}
