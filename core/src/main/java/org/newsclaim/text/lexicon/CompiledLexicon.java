package org.newsclaim.text.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;

/**
 * The English lexicon as one file of arrays, so that a new JVM need not read the word lists. The
 * build writes it with {@link LexiconCompiler}.
 *
 * <p>Where there is none, as in an IDE that compiles without the build, the lists are read instead;
 * and where the classes are in a folder and not in a jar, so are lists that were edited since.
 */
final class CompiledLexicon {
  static final String FILE = WordLists.FOLDER + "lexicon.bin";

  /** "NCLX". */
  private static final int MAGIC = 0x584C434E;

  /** To be counted up when the arrays change. */
  private static final int VERSION = 1;

  /** Magic number, version, checksum of the lists, length of what follows. */
  private static final int HEADER = 2 * Integer.BYTES + Long.BYTES + Integer.BYTES;

  private CompiledLexicon() {}

  static byte[] write(WordLists lists) {
    ArrayWriter arrays = new ArrayWriter();
    WordIndex.of(lists).write(arrays);
    byte[] body = arrays.toBytes();
    return ByteBuffer.allocate(HEADER + body.length)
        .order(ArrayReader.BYTE_ORDER)
        .putInt(MAGIC)
        .putInt(VERSION)
        .putLong(lists.checksum())
        .putInt(body.length)
        .put(body)
        .array();
  }

  /** The lexicon of the library. */
  static WordIndex english() {
    URL file = WordIndex.class.getResource(FILE);
    return file == null || isStale(file) ? WordIndex.of(WordLists.english()) : read(file);
  }

  private static boolean isStale(URL file) {
    if (!file.getProtocol().equals("file")) {
      return false;
    }
    try (InputStream in = file.openStream()) {
      return header(in).getLong() != WordLists.english().checksum();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private static WordIndex read(URL file) {
    try (InputStream in = file.openStream()) {
      ByteBuffer header = header(in);
      byte[] body = new byte[header.position(HEADER - Integer.BYTES).getInt()];
      if (in.readNBytes(body, 0, body.length) < body.length) {
        throw unusable();
      }
      return new WordIndex(new ArrayReader(body));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** The header from the checksum on. */
  private static ByteBuffer header(InputStream in) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(in.readNBytes(HEADER)).order(ArrayReader.BYTE_ORDER);
    if (header.limit() < HEADER || header.getInt() != MAGIC || header.getInt() != VERSION) {
      throw unusable();
    }
    return header;
  }

  private static IllegalStateException unusable() {
    return new IllegalStateException(
        FILE
            + " is cut short or of another version of newsclaim; the build writes it:"
            + " ./mvnw process-classes -pl core");
  }

  private static UncheckedIOException unreadable(IOException cause) {
    return new UncheckedIOException(FILE + " could not be read", cause);
  }
}
