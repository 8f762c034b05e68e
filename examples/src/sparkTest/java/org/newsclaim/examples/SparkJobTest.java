package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsclaim.examples.SparkTables.Partition;

/** The job on two cores and the shipped texts; each task may be tried three times. */
class SparkJobTest {
  private static final String TEXTS = "src/spark/texts";
  private static final List<String> TABLES = List.of("articles", "claims", "sources", "quantities");
  private static final AtomicInteger PARSED = new AtomicInteger();

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2,3]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", 2)
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private static Dataset<Row> csv(Path file) {
    return spark
        .read()
        .option("header", true)
        .option("multiLine", true)
        .option("escape", "\"")
        .csv(file.toString());
  }

  /** The rows of both as text, sorted; a list and its cell, a number and its digits are alike. */
  private static List<String> lines(Dataset<Row> rows, List<String> columns, StructType types) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows.select(columns.get(0), rest(columns)).collectAsList()) {
      lines.add(
          columns.stream()
              .map(
                  name ->
                      cell(row.getAs(name), types.apply(name).dataType() == DataTypes.DoubleType))
              .collect(Collectors.joining(" | ")));
    }
    return lines.stream().sorted().toList();
  }

  private static String[] rest(List<String> columns) {
    return columns.subList(1, columns.size()).toArray(String[]::new);
  }

  private static String cell(Object value, boolean number) {
    if (value == null) {
      return "";
    }
    if (value instanceof scala.collection.Iterable<?> list) {
      return list.mkString(" ");
    }
    return number
        ? Double.valueOf(value.toString()).toString()
        : value.toString().replace("; ", " ");
  }

  private void assertSameAsExtract() throws IOException {
    Path tables = folder.resolve("tables");
    PrintStream log = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    assertThat(Extract.run(new String[] {"--tables", TEXTS, tables.toString()}, log)).isZero();
    for (String table : List.of("articles", "claims", "sources", "quantities", "errors")) {
      Dataset<Row> written = spark.read().parquet(out() + "/" + table);
      Dataset<Row> expected = csv(tables.resolve(table + ".csv"));
      List<String> columns = List.of(expected.columns());
      assertThat(lines(written, columns, written.schema()))
          .as(table)
          .isNotEmpty()
          .isEqualTo(lines(expected, columns, written.schema()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void writesTheSameRowsAsExtract(Partition by) throws IOException {
    SparkJob.run(spark, List.of(TEXTS), out(), by, new SparkRows());
    assertSameAsExtract();
    String first = by == Partition.DAY ? "day=2026-03-04" : "site=harbournews.example";
    for (String table : TABLES) {
      assertThat(Path.of(out(), table, first)).isDirectory();
    }
    assertThat(Path.of(out(), "parsed")).doesNotExist();
  }

  @Test
  void triesATaskAgainThatIsLost() throws IOException {
    AtomicInteger lost = new AtomicInteger();
    SparkListener listener =
        new SparkListener() {
          @Override
          public void onTaskEnd(SparkListenerTaskEnd end) {
            lost.addAndGet(end.taskInfo().failed() ? 1 : 0);
          }
        };
    spark.sparkContext().addSparkListener(listener);
    PARSED.set(0);
    RowParser failing =
        row -> {
          if (PARSED.incrementAndGet() == 3) {
            throw new IllegalStateException("the machine is lost");
          }
          return new SparkRows().apply(row);
        };
    SparkJob.run(spark, List.of(TEXTS), out(), Partition.DAY, failing);
    assertSameAsExtract();
    assertThat(lost).hasPositiveValue();
    spark.sparkContext().removeSparkListener(listener);
  }

  @Test
  void reportsInSql() throws IOException {
    SparkJob.run(spark, List.of(TEXTS), out(), Partition.SITE, new SparkRows());
    SparkReport.open(spark, out());
    assertThat(SparkReport.CLAIMS_BY_SOURCE.of(spark).collectAsList())
        .extracting(row -> row.getString(0))
        .contains("Jane Roe", "Al Doe", "Lee Poe");
    assertThat(SparkReport.ANONYMOUS_SHARES.of(spark).collectAsList())
        .extracting(row -> row.getString(0) + " " + row.getString(1))
        .contains("coasttimes.example 2026-03", "harbournews.example 2026-04");
    assertThat(SparkReport.DIFFERING_FIGURES.of(spark).collectAsList())
        .extracting(row -> row.getString(0) + " " + row.getList(3) + " " + row.getList(4))
        .contains(
            "boats [14.0, 19.0] [ct-7, hn-102]", "passengers [240.0, 310.0] [hn-101, hn-102]");
  }

  @Test
  void isAFunctionOfSql() {
    SparkReport.register(spark);
    String words =
        "SELECT get_json_object(newsclaim('Rain is near, she said.'), '$.claims[0].text')";
    assertThat(spark.sql(words).first().getString(0)).isEqualTo("Rain is near");
  }

  @Test
  void doesNotAddToTables() throws IOException {
    Files.createDirectories(folder.resolve("out"));
    assertThatThrownBy(
            () -> SparkJob.run(spark, List.of(TEXTS), out(), Partition.DAY, new SparkRows()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is there already");
    assertThatThrownBy(
            () ->
                SparkJob.run(spark, List.of("none/*"), out() + "2", Partition.DAY, new SparkRows()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none/*");
  }
}
