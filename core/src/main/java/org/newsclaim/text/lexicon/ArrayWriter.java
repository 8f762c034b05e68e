package org.newsclaim.text.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** Writes arrays one after the other, each with its length, for {@link ArrayReader}. */
final class ArrayWriter {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  void bytes(byte[] array) {
    write(array.length, Byte.BYTES, to -> to.put(array));
  }

  void chars(char[] array) {
    write(array.length, Character.BYTES, to -> to.asCharBuffer().put(array));
  }

  void ints(int[] array) {
    write(array.length, Integer.BYTES, to -> to.asIntBuffer().put(array));
  }

  void longs(long[] array) {
    write(array.length, Long.BYTES, to -> to.asLongBuffer().put(array));
  }

  private void write(int length, int width, Consumer<ByteBuffer> content) {
    ByteBuffer bytes =
        ByteBuffer.allocate(Integer.BYTES + length * width).order(ArrayReader.BYTE_ORDER);
    bytes.putInt(length);
    content.accept(bytes);
    written.writeBytes(bytes.array());
  }

  byte[] toBytes() {
    return written.toByteArray();
  }
}
