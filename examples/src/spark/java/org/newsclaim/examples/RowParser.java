package org.newsclaim.examples;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.newsclaim.examples.extract.InputRow;

/** Parses one row of the input where it is, on a machine of the cluster. */
@FunctionalInterface
interface RowParser extends Function<InputRow, List<Row>>, Serializable {}
