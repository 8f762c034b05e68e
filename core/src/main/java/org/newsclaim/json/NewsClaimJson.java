package org.newsclaim.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Reading;
import org.newsclaim.model.Source;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.ObjectWriter;

/**
 * Writes and reads the library's own JSON: whole articles, or single claims, sources and
 * quantities.
 *
 * <pre>{@code
 * String json = NewsClaimJson.articles().write(article);
 * Article same = NewsClaimJson.articles().read(json);
 * Reading<Article> most = NewsClaimJson.articles().lenient().readWithNotes(path);
 * }</pre>
 *
 * <p>The output is stable: properties have a fixed order, empty lists and missing values are left
 * out, and numbers are plain decimals. Reading it gives an equal value, and writing that gives an
 * equal document. {@code <} is written as {@code \u005cu003c}, so a document is safe between {@code
 * <script type="application/json">} and {@code </script>}.
 *
 * <p>Reading is strict, unless you call {@link #lenient()}. Strict reading refuses every error with
 * a {@link NewsClaimException}. It has a code, a JSON Pointer, and the line and column of the
 * value, from 1 (for a missing property: those of the object; columns count Java chars). Unknown
 * properties are only noted in an article of a later minor version. Documents longer than {@link
 * #LONGEST_DOCUMENT} are always refused, with TEXT_TOO_LONG and without a place.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param <T> the type of the values
 */
public final class NewsClaimJson<T> {
  /**
   * The default length limit of a document, in chars of a string or bytes of a stream or file:
   * 67,108,864.
   */
  public static final int LONGEST_DOCUMENT = 1 << 26;

  private static final ObjectWriter INDENTED = Binder.MAPPER.writer().with(indentation());

  private final Class<T> type;
  private final boolean lenient;
  private final int longest;
  private final ObjectWriter writer;

  private NewsClaimJson(Class<T> type, boolean lenient, int longest, ObjectWriter writer) {
    this.type = type;
    this.lenient = lenient;
    this.longest = longest;
    this.writer = writer;
  }

  private static <T> NewsClaimJson<T> of(Class<T> type) {
    return new NewsClaimJson<>(type, false, LONGEST_DOCUMENT, Binder.MAPPER.writer());
  }

  static DefaultPrettyPrinter indentation() {
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
        .withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  /**
   * The JSON of articles, with the version of the format first.
   *
   * @return strict, in one line
   */
  public static NewsClaimJson<Article> articles() {
    return of(Article.class);
  }

  /**
   * The JSON of a single claim, without the values that it refers to.
   *
   * @return strict, in one line
   */
  public static NewsClaimJson<Claim> claims() {
    return of(Claim.class);
  }

  /**
   * The JSON of a single source.
   *
   * @return strict, in one line
   */
  public static NewsClaimJson<Source> sources() {
    return of(Source.class);
  }

  /**
   * The JSON of a single quantity.
   *
   * @return strict, in one line
   */
  public static NewsClaimJson<Quantity> quantities() {
    return of(Quantity.class);
  }

  /**
   * Returns a copy that reads leniently: it skips or repairs errors and notes them.
   *
   * <p>Values of a wrong type are repaired if they are unambiguous. Null and blank strings are read
   * as missing. A broken element of a list is skipped, together with references to it, and so is a
   * broken property of an article. If text and digest disagree, the text is used. A document is
   * refused only if nothing is left: it is not JSON, not an object or of another major version, an
   * article has neither text nor digest, or a single claim, source or quantity is broken.
   *
   * @return a copy
   */
  public NewsClaimJson<T> lenient() {
    return new NewsClaimJson<>(type, true, longest, writer);
  }

  /**
   * Returns a copy with another length limit. Reading takes memory in proportion to the document,
   * at worst about a hundred times its length. Set a lower limit for untrusted input.
   *
   * @param length the length in chars of a string or bytes of a stream or file
   * @return a copy
   * @throws IllegalArgumentException if the length is negative
   */
  public NewsClaimJson<T> upTo(int length) {
    if (length < 0) {
      throw new IllegalArgumentException("length is " + length + "; it must be 0 or more");
    }
    return new NewsClaimJson<>(type, lenient, length, writer);
  }

  /**
   * Returns a copy that writes several lines, indented by two spaces.
   *
   * @return a copy
   */
  public NewsClaimJson<T> indented() {
    return new NewsClaimJson<>(type, lenient, longest, INDENTED);
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return its JSON, without a line break at the end
   */
  public String write(T value) {
    return writer.writeValueAsString(Objects.requireNonNull(value, "value"));
  }

  /**
   * Writes a value as UTF-8.
   *
   * @param value the value
   * @param target where to; it is not closed
   * @throws IOException if the target throws it
   */
  public void write(T value, OutputStream target) throws IOException {
    target.write(bytes(value));
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @param target where to; it is not closed
   * @throws IOException if the target throws it
   */
  public void write(T value, Writer target) throws IOException {
    target.write(write(value));
  }

  /**
   * Writes a value as UTF-8. An existing file is replaced.
   *
   * @param value the value
   * @param file where to
   * @throws IOException if the file cannot be written
   */
  public void write(T value, Path file) throws IOException {
    Files.write(file, bytes(value));
  }

  private byte[] bytes(T value) {
    return writer.writeValueAsBytes(Objects.requireNonNull(value, "value"));
  }

  /**
   * Reads a value.
   *
   * @param document its JSON; a byte order mark at the beginning is skipped
   * @return the value
   * @throws NewsClaimException if the document is refused
   */
  public T read(String document) {
    return readWithNotes(document).value();
  }

  /**
   * Reads a value from UTF-8, to the end of the stream.
   *
   * @param source where from; it is not closed
   * @return the value
   * @throws NewsClaimException if the document is refused
   * @throws IOException if the source throws it
   */
  public T read(InputStream source) throws IOException {
    return readWithNotes(source).value();
  }

  /**
   * Reads a value, to the end of the reader.
   *
   * @param source where from; it is not closed
   * @return the value
   * @throws NewsClaimException if the document is refused
   * @throws IOException if the source throws it
   */
  public T read(Reader source) throws IOException {
    return readWithNotes(source).value();
  }

  /**
   * Reads a value from a file in UTF-8.
   *
   * @param file where from
   * @return the value
   * @throws NewsClaimException if the document is refused
   * @throws IOException if the file cannot be read
   */
  public T read(Path file) throws IOException {
    return readWithNotes(file).value();
  }

  /**
   * Reads a value, and also returns diagnostics: unknown properties, repairs, skipped values.
   *
   * @param document its JSON; a byte order mark at the beginning is skipped
   * @return the value and the notes, each with its JSON Pointer
   * @throws NewsClaimException if the document is refused
   */
  public Reading<T> readWithNotes(String document) {
    return Document.of(document, longest).read(type, lenient);
  }

  /**
   * Reads a value from UTF-8, to the end of the stream, and also returns diagnostics.
   *
   * @param source where from; it is not closed
   * @return the value and the notes, each with its JSON Pointer
   * @throws NewsClaimException if the document is refused
   * @throws IOException if the source throws it
   */
  public Reading<T> readWithNotes(InputStream source) throws IOException {
    return Document.of(source, longest).read(type, lenient);
  }

  /**
   * Reads a value, to the end of the reader, and also returns diagnostics.
   *
   * @param source where from; it is not closed
   * @return the value and the notes, each with its JSON Pointer
   * @throws NewsClaimException if the document is refused
   * @throws IOException if the source throws it
   */
  public Reading<T> readWithNotes(Reader source) throws IOException {
    return Document.of(source, longest).read(type, lenient);
  }

  /**
   * Reads a value from a file in UTF-8, and also returns diagnostics.
   *
   * @param file where from
   * @return the value and the notes, each with its JSON Pointer
   * @throws NewsClaimException if the document is refused
   * @throws IOException if the file cannot be read
   */
  public Reading<T> readWithNotes(Path file) throws IOException {
    try (InputStream source = Files.newInputStream(file)) {
      return readWithNotes(source);
    }
  }

  /**
   * The JSON Schema (draft 2020-12) of the output, with a description of every property. It is for
   * validators, programs in other languages, and language models that answer in this format.
   * docs/json-format.md lists what only reading checks.
   *
   * @return the schema in JSON, indented; it has no external references
   */
  public String schema() {
    return ShippedSchema.read().of(type);
  }

  /**
   * What is written and how is read.
   *
   * @return such as {@code JSON of Article, strict}
   */
  @Override
  public String toString() {
    return "JSON of " + type.getSimpleName() + (lenient ? ", lenient" : ", strict");
  }
}
