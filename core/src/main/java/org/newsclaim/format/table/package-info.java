/**
 * Claims and quantities as tables in CSV, for spreadsheets and data frames. {@link
 * org.newsclaim.format.table.Table} writes them.
 */
@NullMarked
package org.newsclaim.format.table;

import org.jspecify.annotations.NullMarked;
