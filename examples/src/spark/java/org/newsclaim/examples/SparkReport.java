package org.newsclaim.examples;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import org.newsclaim.NewsClaims;

/** Questions to the tables of a job, in SQL. */
enum SparkReport {
  /** Who is quoted most. */
  CLAIMS_BY_SOURCE(
      """
      SELECT name, kind, sum(size(claims)) AS claims, count(DISTINCT article) AS articles,
        count(DISTINCT site) AS sites
      FROM sources
      WHERE name IS NOT NULL
      GROUP BY name, kind
      ORDER BY claims DESC, name
      """),

  /** How often nobody with a name stands behind an attributed claim. */
  ANONYMOUS_SHARES(
      """
      SELECT site, date_format(day, 'yyyy-MM') AS month, count(*) AS attributed,
        round(avg(if(exists(sourcesNamed, named -> named), 0, 1)), 2) AS anonymous
      FROM claims
      WHERE cue IS NOT NULL
      GROUP BY site, month
      ORDER BY site, month
      """),

  /** Figures for one subject in a month that are not the same in all articles. */
  DIFFERING_FIGURES(
      """
      SELECT subject, month, unit, array_sort(collect_set(value)) AS values,
        array_sort(collect_set(article)) AS articles
      FROM (
        SELECT lower(measuredEntity) AS subject, date_format(day, 'yyyy-MM') AS month,
          coalesce(unit, '') AS unit, value, article
        FROM quantities
        WHERE value IS NOT NULL AND measuredEntity IS NOT NULL)
      GROUP BY subject, month, unit
      HAVING size(values) > 1 AND size(articles) > 1
      ORDER BY subject, month
      """);

  private final String sql;

  SparkReport(String sql) {
    this.sql = sql;
  }

  /** The answer, from tables that are {@linkplain #open open}. */
  Dataset<Row> of(SparkSession spark) {
    return spark.sql(sql);
  }

  /** Makes the tables of a folder known to SQL, and the function {@code newsclaim}. */
  static void open(SparkSession spark, String folder) {
    for (String table : new String[] {"articles", "claims", "sources", "quantities", "errors"}) {
      spark.read().parquet(folder + "/" + table).createOrReplaceTempView(table);
    }
    register(spark);
  }

  /** The function {@code newsclaim(text)} of SQL: the JSON of the article. */
  static void register(SparkSession spark) {
    UDF1<String, String> json = text -> NewsClaims.toJson(NewsClaims.parse(text));
    spark.udf().register("newsclaim", json, DataTypes.StringType);
  }
}
