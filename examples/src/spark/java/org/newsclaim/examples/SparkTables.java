package org.newsclaim.examples;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * The tables of a job in a folder of Parquet: articles, claims, sources, quantities, partitioned,
 * and errors. What is parsed is written first, so that each article is parsed once whatever happens
 * to the tasks that write the tables; the tables are selected from that.
 */
final class SparkTables {
  private static final String PARSED = "/parsed";

  /** What the tables are partitioned by: a column of each. */
  enum Partition {
    DAY,
    SITE;

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final SparkSession spark;
  private final String folder;

  SparkTables(SparkSession spark, String folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Writes all tables; the folder must not hold any. */
  void write(JavaRDD<Row> rows, Partition partition) throws IOException {
    spark.createDataFrame(rows, SparkSchema.PARSED).write().parquet(folder + PARSED);
    Dataset<Row> parsed = spark.read().schema(SparkSchema.PARSED).parquet(folder + PARSED);
    write("articles", parsed.where("article IS NOT NULL"), partition, "article.*", "pageKind");
    for (String table : new String[] {"claims", "sources", "quantities"}) {
      write(table, parsed, partition, "inline(" + table + ")");
    }
    parsed.where("error IS NOT NULL").selectExpr("error.*").write().parquet(folder + "/errors");
    Path done = new Path(folder + PARSED);
    done.getFileSystem(hadoop(spark)).delete(done, true);
  }

  private void write(String table, Dataset<Row> parsed, Partition partition, String... columns) {
    String[] all = Arrays.copyOf(columns, columns.length + 2);
    all[columns.length] = "site";
    all[columns.length + 1] = "day";
    parsed
        .selectExpr(all)
        .hint("rebalance", functions.col(partition.column()))
        .write()
        .partitionBy(partition.column())
        .parquet(folder + "/" + table);
  }

  static Configuration hadoop(SparkSession spark) {
    return spark.sparkContext().hadoopConfiguration();
  }
}
