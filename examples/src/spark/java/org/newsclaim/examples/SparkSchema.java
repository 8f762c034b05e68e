package org.newsclaim.examples;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createArrayType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.newsclaim.format.table.Table;
import org.newsclaim.model.Article;

/**
 * The columns of {@link Table} with types. A column that is not named here is a string; what is
 * missing is null, of a list an empty one.
 */
final class SparkSchema {
  private static final DataType STRINGS = createArrayType(StringType);
  private static final DataType FLAGS = createArrayType(BooleanType);

  static final SparkSchema ARTICLES =
      new SparkSchema(
          Table.articles().raw(),
          "; ",
          Map.ofEntries(
              Map.entry("authors", STRINGS),
              Map.entry("keywords", STRINGS),
              Map.entry("free", BooleanType),
              Map.entry("length", IntegerType),
              Map.entry("claims", IntegerType),
              Map.entry("sources", IntegerType),
              Map.entry("quantities", IntegerType)));

  static final SparkSchema CLAIMS =
      new SparkSchema(
          Table.claims().raw(),
          " ",
          Map.ofEntries(
              Map.entry("sources", STRINGS),
              Map.entry("sourceKinds", STRINGS),
              Map.entry("sourcesNamed", FLAGS),
              Map.entry("quantities", STRINGS),
              Map.entry("times", STRINGS),
              Map.entry("start", IntegerType),
              Map.entry("end", IntegerType),
              Map.entry("content", STRINGS),
              Map.entry("sentencesStart", IntegerType),
              Map.entry("sentencesEnd", IntegerType),
              Map.entry("mentionStart", IntegerType),
              Map.entry("mentionEnd", IntegerType),
              Map.entry("cueSpans", STRINGS),
              Map.entry("hedges", STRINGS),
              Map.entry("confidence", DoubleType)));

  static final SparkSchema SOURCES =
      new SparkSchema(
          Table.sources().raw(),
          " ",
          Map.ofEntries(
              Map.entry("named", BooleanType),
              Map.entry("mentions", STRINGS),
              Map.entry("claims", STRINGS)));

  static final SparkSchema QUANTITIES =
      new SparkSchema(
          Table.quantities().raw(),
          " ",
          Map.ofEntries(
              Map.entry("value", DoubleType),
              Map.entry("lowerBound", DoubleType),
              Map.entry("lowerInclusive", BooleanType),
              Map.entry("upperBound", DoubleType),
              Map.entry("upperInclusive", BooleanType),
              Map.entry("approximators", STRINGS),
              Map.entry("magnitude", DoubleType),
              Map.entry("numerator", DoubleType),
              Map.entry("denominator", DoubleType),
              Map.entry("resolution", DoubleType),
              Map.entry("claims", STRINGS),
              Map.entry("start", IntegerType),
              Map.entry("end", IntegerType),
              Map.entry("numberStart", IntegerType),
              Map.entry("numberEnd", IntegerType)));

  /** A row of the input: the tables of one article, or an error. */
  static final StructType PARSED =
      new StructType()
          .add("site", StringType)
          .add("day", DateType)
          .add("pageKind", StringType)
          .add("article", ARTICLES.type())
          .add("claims", createArrayType(CLAIMS.type()))
          .add("sources", createArrayType(SOURCES.type()))
          .add("quantities", createArrayType(QUANTITIES.type()))
          .add(
              "error",
              new StructType()
                  .add("article", StringType)
                  .add("code", StringType)
                  .add("message", StringType));

  private final Table<?> table;
  private final String separator;
  private final List<DataType> types;

  private SparkSchema(Table<?> table, String separator, Map<String, DataType> types) {
    this.table = table;
    this.separator = separator;
    this.types =
        table.columns().stream().map(name -> types.getOrDefault(name, StringType)).toList();
  }

  StructType type() {
    StructType type = new StructType();
    for (int i = 0; i < types.size(); i++) {
      type = type.add(table.columns().get(i), types.get(i));
    }
    return type;
  }

  /** Its rows; Spark takes lists as arrays. */
  Row[] rows(Article article) {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : table.cells(article)) {
      @Nullable Object[] values = new @Nullable Object[cells.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(cells.get(i), types.get(i));
      }
      rows.add(RowFactory.create(values));
    }
    return rows.toArray(Row[]::new);
  }

  private @Nullable Object value(String cell, DataType type) {
    if (type instanceof ArrayType list) {
      return cell.isEmpty()
          ? new Object[0]
          : Arrays.stream(cell.split(separator, -1))
              .map(one -> one(one, list.elementType()))
              .toArray();
    }
    return cell.isEmpty() ? null : one(cell, type);
  }

  private static Object one(String cell, DataType type) {
    if (type.equals(IntegerType)) {
      return Integer.valueOf(cell);
    }
    if (type.equals(DoubleType)) {
      return Double.valueOf(cell);
    }
    return type.equals(BooleanType) ? Boolean.valueOf(cell) : cell;
  }
}
