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
 * Writes values as the library's own JSON and reads them back: whole articles, or one claim, source
 * or quantity by itself.
 *
 * <pre>{@code
 * String json = NewsClaimJson.articles().write(article);
 * Article same = NewsClaimJson.articles().read(json);
 * Reading<Article> most = NewsClaimJson.articles().lenient().readWithNotes(path);
 * }</pre>
 *
 * <p>What is written is stable: properties in a fixed order, lists and values left out where they
 * are empty, numbers as plain decimals. What was written is read as an equal value, and an equal
 * document is written of it. {@code <} is written as {@code \u005cu003c}, so that a document can be
 * put between {@code <script type="application/json">} and {@code </script>} as it is.
 *
 * <p>Reading is strict unless {@link #lenient()} is asked for. Strict reading refuses all that is
 * not as it must be, with a {@link NewsClaimException} that holds a code, a JSON Pointer, and the
 * line and the column, from 1, at which the value begins (of a property that is missing: the object
 * that lacks it; columns count Java chars). Only properties that are not known, in an article of a
 * later minor version, are noted instead. Documents longer than {@link #LONGEST_DOCUMENT} are
 * refused with TEXT_TOO_LONG and without a place, leniently too.
 *
 * <p>Instances are immutable and can be shared between threads.
 *
 * @param <T> the type of the values
 */
public final class NewsClaimJson<T> {
  /**
   * The longest document that is read unless {@link #upTo} says otherwise, in chars of a string or
   * bytes of a stream or file: 67,108,864.
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
   * The JSON of a claim by itself. What it refers to is not in it.
   *
   * @return strict, in one line
   */
  public static NewsClaimJson<Claim> claims() {
    return of(Claim.class);
  }

  /**
   * The JSON of a source by itself.
   *
   * @return strict, in one line
   */
  public static NewsClaimJson<Source> sources() {
    return of(Source.class);
  }

  /**
   * The JSON of a quantity by itself.
   *
   * @return strict, in one line
   */
  public static NewsClaimJson<Quantity> quantities() {
    return of(Quantity.class);
  }

  /**
   * The same, but it reads as much as it can and notes the rest.
   *
   * <p>Values of a wrong type are repaired where they can mean one thing only; null and blank words
   * are read as missing; an element of a list that cannot be taken is passed over, and so are
   * references to it; of an article, so is a property. Where text and digest disagree, the text is
   * believed. Refused is only what leaves nothing: what is not JSON or no object, another major
   * version, an article without both text and digest, a claim, source or quantity by itself that
   * cannot be taken.
   *
   * @return a copy
   */
  public NewsClaimJson<T> lenient() {
    return new NewsClaimJson<>(type, true, longest, writer);
  }

  /**
   * The same, but it reads documents of another length at most. Reading takes memory in proportion
   * to the document, at worst some hundred times its length: whoever reads what strangers send may
   * want a lower limit.
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
   * The same, but it writes in several lines, indented by two spaces.
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
   * Writes a value as UTF-8. A file that is there is replaced.
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
   * Reads a value, with what there is to say beside it: properties that are not known, repairs,
   * what was passed over.
   *
   * @param document its JSON; a byte order mark at the beginning is skipped
   * @return the value and the notes, each with its JSON Pointer
   * @throws NewsClaimException if the document is refused
   */
  public Reading<T> readWithNotes(String document) {
    return Document.of(document, longest).read(type, lenient);
  }

  /**
   * Reads a value from UTF-8, to the end of the stream, with what there is to say beside it.
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
   * Reads a value, to the end of the reader, with what there is to say beside it.
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
   * Reads a value from a file in UTF-8, with what there is to say beside it.
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
   * The JSON Schema (draft 2020-12) of what is written, with a description of every property: for
   * validators, for programs in other languages, and for language models that are to give such
   * JSON. It holds all that a schema can say; docs/json-format.md lists what only reading checks.
   *
   * @return the schema in JSON, indented; it refers to nothing outside itself
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
