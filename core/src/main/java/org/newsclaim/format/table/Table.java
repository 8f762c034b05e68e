package org.newsclaim.format.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsclaim.model.Article;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * Writes articles, claims, sources or quantities as CSV (RFC 4180): a header, then one row for
 * each, of one article or of many. Columns have fixed names in a fixed order; later versions may
 * add some at the end. docs/tables.md describes them.
 *
 * <pre>{@code
 * String csv = Table.claims().write(List.of(article));
 * }</pre>
 *
 * <p>Rows are joined by ids: {@code article}, with {@code claim}, {@code quantity} and {@code
 * sources}. Offsets count code points. Spreadsheets read a cell that begins with "=" or a similar
 * sign as a formula, so such text gets an apostrophe. {@link #raw()} writes it unchanged.
 *
 * <p>Instances are immutable and thread-safe.
 *
 * @param <T> what has a row
 */
public final class Table<T> {
  private static final String LINE_BREAK = "\r\n";

  /**
   * What a cell must not begin with in a spreadsheet: the list of OWASP, CSV Injection, with the
   * full-width forms of the signs, which some spreadsheets read alike.
   */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private static final Table<Article> ARTICLES = new Table<>(ArticleColumns.ALL, List::of, true);
  private static final Table<Claim> CLAIMS = new Table<>(ClaimColumns.ALL, Article::claims, true);
  private static final Table<Source> SOURCES =
      new Table<>(SourceColumns.ALL, Article::sources, true);
  private static final Table<Quantity> QUANTITIES =
      new Table<>(QuantityColumns.ALL, Article::quantities, true);

  private final List<Column<T>> columns;
  private final Function<Article, List<T>> parts;
  private final boolean guarded;
  private final ObjectWriter writer;

  private Table(List<Column<T>> columns, Function<Article, List<T>> parts, boolean guarded) {
    this.columns = columns;
    this.parts = parts;
    this.guarded = guarded;
    CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator(LINE_BREAK);
    columns.forEach(column -> schema.addColumn(column.name()));
    this.writer = MAPPER.writer(schema.build());
  }

  /**
   * The table of articles, without their texts.
   *
   * @return a table with one row an article
   */
  public static Table<Article> articles() {
    return ARTICLES;
  }

  /**
   * The table of sources.
   *
   * @return a table with one row for each source of an article
   */
  public static Table<Source> sources() {
    return SOURCES;
  }

  /**
   * The table of claims.
   *
   * @return a table with one row a claim
   */
  public static Table<Claim> claims() {
    return CLAIMS;
  }

  /**
   * The table of quantities, within claims or not.
   *
   * @return a table with one row a quantity
   */
  public static Table<Quantity> quantities() {
    return QUANTITIES;
  }

  /**
   * Returns a copy that writes text unchanged, even if a spreadsheet would read it as a formula.
   * For data frames and databases only.
   *
   * @return a copy
   */
  public Table<T> raw() {
    return new Table<>(columns, parts, false);
  }

  /**
   * The names of the columns.
   *
   * @return the header
   */
  public List<String> columns() {
    return columns.stream().map(Column::name).toList();
  }

  /**
   * Writes one article.
   *
   * @param article the article
   * @return the table with its header
   */
  public String write(Article article) {
    return write(List.of(article));
  }

  /**
   * Writes several articles.
   *
   * @param articles the articles
   * @return the table with its header
   */
  public String write(Iterable<Article> articles) {
    StringWriter csv = new StringWriter();
    try {
      write(articles, csv);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return csv.toString();
  }

  /**
   * Writes articles one after the other, without keeping them in memory.
   *
   * @param articles the articles
   * @param target where to; it is flushed and not closed
   * @throws IOException if the target throws it
   */
  public void write(Iterable<Article> articles, Writer target) throws IOException {
    try (SequenceWriter rows = writer.writeValues(target)) {
      rows.write(columns());
      for (Article article : articles) {
        rows.writeAll(cells(article));
      }
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Writes the rows of one article without a header, to append them to other rows.
   *
   * @param article the article
   * @return its rows, each with its line break
   */
  public String rows(Article article) {
    String table = write(article);
    return table.substring(table.indexOf(LINE_BREAK) + LINE_BREAK.length());
  }

  /**
   * The rows of one article as they would be written, for tables of other kinds than CSV.
   *
   * @param article the article
   * @return its rows; a row has a cell for each of {@link #columns()}, "" where nothing is known
   */
  public List<List<String>> cells(Article article) {
    return parts.apply(article).stream().map(part -> row(article, part)).toList();
  }

  /**
   * Writes the header alone.
   *
   * @return the first line of the table with its line break
   */
  public String header() {
    return write(List.of());
  }

  private List<String> row(Article article, T part) {
    List<String> row = new ArrayList<>(columns.size());
    for (Column<T> column : columns) {
      String cell = column.cell().apply(article, part);
      row.add(guarded && column.isText() && isFormula(cell) ? "'" + cell : cell);
    }
    return row;
  }

  /** Invisible characters before the sign change nothing: some spreadsheets drop them. */
  private static boolean isFormula(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (FORMULA.indexOf(c) >= 0) {
        return true;
      }
      if (!isInvisible(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInvisible(char c) {
    return Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  /**
   * What has a row.
   *
   * @return such as {@code CSV of 29 columns}
   */
  @Override
  public String toString() {
    return "CSV of " + columns.size() + " columns" + (guarded ? "" : ", raw");
  }
}
