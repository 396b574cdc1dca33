/** The warehouse as open data: tables as CSV and Parquet, described as a Fiscal Data Package. */
@NullMarked
package budgetwarehouse.opendata;

import org.jspecify.annotations.NullMarked;
