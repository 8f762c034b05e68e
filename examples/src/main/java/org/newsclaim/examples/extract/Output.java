package org.newsclaim.examples.extract;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One file of the output. */
final class Output implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final OutputStream out;
  private long length;

  private Output(OutputStream out, long length) {
    this.out = new BufferedOutputStream(out, BUFFER);
    this.length = length;
  }

  /** Opens a file to go on after a number of bytes; what comes after them is cut off. */
  static Output to(Path file, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length).position(length);
    return new Output(Channels.newOutputStream(channel), length);
  }

  static Output to(OutputStream stream) {
    return new Output(stream, 0);
  }

  void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes);
    length += bytes.length;
  }

  /** How many bytes there are in the file after a flush. */
  long flush() throws IOException {
    out.flush();
    return length;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
