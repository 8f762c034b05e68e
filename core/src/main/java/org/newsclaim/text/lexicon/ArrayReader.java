package org.newsclaim.text.lexicon;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the arrays that {@link ArrayWriter} wrote, in the same order. */
final class ArrayReader {
  /** That of nearly all machines, so that arrays are copied as they are. */
  static final ByteOrder BYTE_ORDER = ByteOrder.LITTLE_ENDIAN;

  private final ByteBuffer bytes;

  ArrayReader(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(BYTE_ORDER);
  }

  byte[] bytes() {
    byte[] array = new byte[bytes.getInt()];
    bytes.get(array);
    return array;
  }

  char[] chars() {
    char[] array = new char[bytes.getInt()];
    bytes.asCharBuffer().get(array);
    return skip(array, array.length * Character.BYTES);
  }

  int[] ints() {
    int[] array = new int[bytes.getInt()];
    bytes.asIntBuffer().get(array);
    return skip(array, array.length * Integer.BYTES);
  }

  long[] longs() {
    long[] array = new long[bytes.getInt()];
    bytes.asLongBuffer().get(array);
    return skip(array, array.length * Long.BYTES);
  }

  private <T> T skip(T array, int length) {
    bytes.position(bytes.position() + length);
    return array;
  }
}
