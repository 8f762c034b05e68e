package org.newsclaim.examples.extract;

import io.airlift.compress.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Files compressed with gzip or Zstandard, recognized by their first bytes. */
public final class Compression {
  private static final int BUFFER = 1 << 16;

  private Compression() {}

  /**
   * {@return whether a name is that of a compressed file}
   *
   * @param file a name or path
   */
  public static boolean isName(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".gz") || name.endsWith(".zst") || name.endsWith(".zstd");
  }

  /**
   * Opens a file that may be compressed.
   *
   * @param in the file as it is
   * @return its content
   * @throws IOException if it cannot be read
   */
  public static InputStream open(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, BUFFER);
    buffered.mark(4);
    byte[] start = buffered.readNBytes(4);
    buffered.reset();
    if (isMagic(start, 0x1F, 0x8B)) {
      return new GZIPInputStream(buffered, BUFFER);
    }
    return isMagic(start, 0x28, 0xB5, 0x2F, 0xFD) ? new ZstdInputStream(buffered) : buffered;
  }

  private static boolean isMagic(byte[] start, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= start.length || (start[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
