package org.newsclaim.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.json.tree.TreePath;
import org.newsclaim.model.Article;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;

/** Documents made to cost much: they cost no more than their length allows. */
@Timeout(20)
class HostileDocumentsTest {
  private static final NewsClaimJson<Article> STRICT = NewsClaimJson.articles();
  private static final NewsClaimJson<Article> LENIENT = STRICT.lenient();

  private static final String START = "{\"version\":\"1.0\",\"text\":\"\"";
  private static final int SIZE = 10_000;
  private static final int TIMES = 6;

  /** Bytes for a char. Not all are held at once. */
  private static final int MOST_STRICT = 200;

  /** Faults are thrown and caught; their stack traces are as long as the stack below is deep. */
  private static final int MOST_LENIENT = 5_000;

  /** A way to fill a document, of about the given length. */
  record Attack(String name, IntFunction<String> filling) {
    String document(int size) {
      return START + filling.apply(size);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Attack> attacks() {
    return Stream.of(
        additional("numbers", size -> "[" + "1,".repeat(size / 2) + "1]"),
        additional("empty arrays", size -> "[" + "[],".repeat(size / 3) + "1]"),
        additional("empty objects", size -> "[" + "{},".repeat(size / 3) + "1]"),
        additional("objects", size -> "[" + "{\"\":1},".repeat(size / 7) + "1]"),
        additional("levels", size -> "[".repeat(size)),
        additional("levels of objects", size -> "{\"a\":".repeat(size / 5)),
        additional("a long integer", "7"::repeat),
        additional("a long fraction", size -> "0." + "7".repeat(size)),
        additional("a long exponent", size -> "1e" + "7".repeat(size)),
        additional("long integers", size -> "[" + ("9".repeat(999) + ",").repeat(size / 1000) + 1),
        additional("exponents", size -> "[" + "1e99999999,".repeat(size / 11) + "1]"),
        additional("a property again and again", size -> again(size) + "}"),
        additional("the same below a long name", HostileDocumentsTest::againBelowALongName),
        additional("names of one hash", HostileDocumentsTest::namesOfOneHash),
        top("a long string", size -> ",\"headline\":\"" + "x".repeat(size) + "\"}"),
        top("a long escaped string", size -> ",\"headline\":\"" + escapes(size) + "\"}"),
        top("a string without end", size -> ",\"headline\":\"" + "x".repeat(size)),
        top("a long name", size -> ",\"" + "x".repeat(size) + "\":1}"),
        top("a long word", size -> "," + "x".repeat(size)),
        top("unknown properties", size -> unknown(size) + "}"),
        top("space", size -> " ".repeat(size) + "}"),
        top("claims that are none", size -> ",\"claims\":[" + "1,".repeat(size / 2) + "1]}"),
        top("empty claims", size -> ",\"claims\":[" + "{},".repeat(size / 3) + "1]}"),
        top("equal ids", size -> ",\"times\":[" + times(size) + "]}"),
        top("references to nothing", size -> ",\"claims\":[" + claim(size) + "]}"),
        top("nested claims", size -> ",\"claims\":[" + nested(size) + "]}"));
  }

  private static Attack top(String name, IntFunction<String> filling) {
    return new Attack(name, filling);
  }

  private static Attack additional(String name, IntFunction<String> value) {
    return new Attack(name, size -> ",\"additional\":{\"a\":" + value.apply(size) + "}}");
  }

  private static String again(int size) {
    return "{" + "\"a\":1,".repeat(size / 6) + "\"a\":1";
  }

  private static String againBelowALongName(int size) {
    return "{\"" + "x".repeat(size / 2) + "\":" + again(size / 2) + "}}";
  }

  private static String escapes(int size) {
    return "\\u0041".repeat(size / 6);
  }

  private static String unknown(int size) {
    return IntStream.range(0, size / 10)
        .mapToObj(i -> ",\"x" + i + "\":0")
        .collect(Collectors.joining());
  }

  /** "Aa" and "BB" have one hash in Java, and so has every row of them. */
  private static String namesOfOneHash(int size) {
    int bits = 31 - Integer.numberOfLeadingZeros(size / 28);
    return IntStream.range(0, 1 << bits)
        .mapToObj(
            name ->
                IntStream.range(0, bits)
                    .mapToObj(bit -> (name >> bit & 1) == 0 ? "Aa" : "BB")
                    .collect(Collectors.joining("", "\"", "\":1")))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String times(int size) {
    String time = "{\"id\":\"t\",\"text\":\"x\",\"span\":{\"start\":0,\"end\":0}}";
    return String.join(",", Collections.nCopies(size / time.length() + 1, time));
  }

  private static String claim(int size) {
    String ids =
        IntStream.range(0, size / 8)
            .mapToObj(i -> "\"" + i + "\"")
            .collect(Collectors.joining(","));
    return claim("c", ",\"quantities\":[" + ids + "]");
  }

  private static String nested(int size) {
    String attribution =
        ",\"attribution\":{\"quotation\":\"DIRECT\",\"cue\":{\"text\":\"x\",\"lemma\":\"x\","
            + "\"kind\":\"SAY\",\"spans\":[{\"start\":0,\"end\":0}]},\"nestedIn\":\"%s\"}";
    return IntStream.range(0, size / 250)
        .mapToObj(i -> claim("c" + i, attribution.formatted("c" + (i + 1))))
        .collect(Collectors.joining(","));
  }

  private static String claim(String id, String more) {
    return ("{\"id\":\"" + id + "\",\"text\":\"x\",\"content\":[{\"start\":0,\"end\":0}],")
        + ("\"sentences\":{\"start\":0,\"end\":0}" + more + "}");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void costsNoMoreThanItsLengthAllows(Attack attack) {
    assertLinear(STRICT, attack, MOST_STRICT);
    assertLinear(LENIENT, attack, MOST_LENIENT);
  }

  private static void assertLinear(NewsClaimJson<Article> json, Attack attack, int most) {
    double small = allocatedPerChar(json, attack.document(SIZE));
    double large = allocatedPerChar(json, attack.document(SIZE * TIMES));
    assertThat(large).as("%s, bytes per char", json).isLessThan(most);
    assertThat(large).as("%s, against %s for a sixth", json, small).isLessThan(small * 2 + 20);
  }

  private static double allocatedPerChar(NewsClaimJson<Article> json, String document) {
    long before = allocated();
    try {
      json.readWithNotes(document).notes().forEach(HostileDocumentsTest::assertShort);
    } catch (NewsClaimException e) {
      assertThat(e.place().line()).as(e.getMessage()).isPresent();
      assertThat(e.getMessage().length()).isLessThan(TreePath.LONGEST_POINTER + 400);
    }
    return (double) (allocated() - before) / document.length();
  }

  /**
   * Bytes that this thread has asked for. By reflection, because our module does not read theirs.
   */
  private static long allocated() {
    try {
      Class<?> factory = Class.forName("java.lang.management.ManagementFactory");
      Object threads = factory.getMethod("getThreadMXBean").invoke(null);
      Method bytes =
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getCurrentThreadAllocatedBytes");
      return (long) bytes.invoke(threads);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void assertShort(Note note) {
    int length = note.message().length() + note.pointer().orElse("").length();
    if (length > 2 * TreePath.LONGEST_POINTER + 400) {
      throw new AssertionError(length + " chars of note " + note.code());
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isRefusedWhereItIsCutOff(Attack attack) {
    String document = attack.document(2_000);
    for (int end = START.length(); end < document.length(); end += 97) {
      String cut = document.substring(0, end);
      for (NewsClaimJson<Article> json : Arrays.asList(STRICT, LENIENT)) {
        NewsClaimException refusal =
            catchThrowableOfType(NewsClaimException.class, () -> json.read(cut));
        assertThat(refusal).as(cut).isNotNull();
        assertThat(refusal.place().line()).isPresent();
      }
    }
  }

  @Test
  void tellsThePlaceAroundALongName() {
    String name = "x".repeat(TreePath.LONGEST_POINTER);
    String document = START + ",\n\"additional\":{\"" + name + "\":{\"a\":1,\"a\":2}}}";
    NewsClaimException refusal =
        catchThrowableOfType(NewsClaimException.class, () -> STRICT.read(document));
    assertThat(refusal.code()).isEqualTo(Code.DUPLICATE_FIELD);
    assertThat(refusal.place().pointer()).hasValue("/additional");
    assertThat(refusal.place().line()).hasValue(2);
    assertThat(refusal.problem()).startsWith("\"a\" is given twice");
    assertThat(LENIENT.readWithNotes(document).notes())
        .extracting(note -> note.pointer().orElse(""))
        .containsExactly("/additional");
  }

  @Test
  void refusesWhatIsLongerThanTheLimit(@TempDir Path folder) throws Exception {
    String document = START + "}";
    int length = document.length();
    NewsClaimJson<Article> enough = STRICT.upTo(length);
    NewsClaimJson<Article> less = LENIENT.indented().upTo(length - 1);
    Path file = Files.writeString(folder.resolve("a.json"), document);
    assertThat(enough.read(document)).isEqualTo(enough.read(file));
    assertThat(enough.read(new StringReader(document))).isEqualTo(enough.read(document));
    assertTooLong(() -> less.read(document), "chars");
    assertTooLong(() -> less.read(new StringReader(document)), "chars");
    assertTooLong(() -> less.read(file), "bytes");
    assertTooLong(() -> STRICT.upTo(0).read(" "), "chars");
    assertThatThrownBy(() -> STRICT.upTo(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void readsNoStreamWithoutEnd() {
    NewsClaimJson<Article> json = STRICT.upTo(100_000);
    assertTooLong(() -> json.read(endless()), "bytes");
    assertTooLong(() -> json.lenient().read(endlessText()), "chars");
  }

  private static void assertTooLong(ThrowingCallable reading, String unit) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            NewsClaimException.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo(Code.TEXT_TOO_LONG);
              assertThat(refusal.problem()).contains(unit);
            });
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return '[';
      }
    };
  }

  private static Reader endlessText() {
    return new InputStreamReader(endless(), StandardCharsets.UTF_8);
  }
}
