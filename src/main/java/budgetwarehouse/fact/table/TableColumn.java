package budgetwarehouse.fact.table;

import budgetwarehouse.vocabulary.FigureKind;
import budgetwarehouse.vocabulary.MoneyUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Column of a table and what stands in it.
 *
 * @param index from 0
 * @param path header path from top to leaf joined by {@code /}, or blank
 * @param role what its cells are
 * @param side side of a two-sided table from 1
 * @param measure what its numbers measure, or blank when not recognised
 * @param figureKind what its numbers are figures of
 * @param fiscalYear year the header states, or null
 * @param yearOffset 0 or, for 上年, -1
 * @param besides list whose codes or names stand in it beside what names the row, as {@code
 *     vocabulary/coded_table.csv} calls their measure, or blank
 * @param unit unit of money the header itself states, which overrules the table's
 */
record TableColumn(
    int index,
    String path,
    Role role,
    int side,
    String measure,
    FigureKind figureKind,
    @Nullable Integer fiscalYear,
    int yearOffset,
    String besides,
    Optional<MoneyUnit> unit) {
  /** Return the column with what it measures in one row. */
  TableColumn measuring(String rowMeasure) {
    return measuring(role, rowMeasure, figureKind);
  }

  /** Return the column with what its cell in one row is and measures. */
  TableColumn measuring(Role cellRole, String cellMeasure, FigureKind cellKind) {
    return new TableColumn(
        index, path, cellRole, side, cellMeasure, cellKind, fiscalYear, yearOffset, besides, unit);
  }

  /** What the cells of a column are. */
  enum Role {
    /** Running number of the row: not data. */
    INDEX,
    /** Code of the row. */
    CODE,
    /** 类 of a code in three columns. */
    CODE_CLASS,
    /** 款 of a code in three columns. */
    CODE_SECTION,
    /** 项 of a code in three columns. */
    CODE_ITEM,
    /** What the row is. */
    LABEL,
    /** What several rows belong to; names a row that has no label of its own. */
    GROUP,
    /** Words beside the figures; a number among them is kept, without a measure. */
    TEXT,
    /** An amount of money. */
    AMOUNT,
    /** A count. */
    COUNT,
    /** A percentage. */
    SHARE,
    /** Not recognised: a number in it is kept, without a measure. */
    UNKNOWN;

    /** Return whether the column names the row, by code or by words. */
    boolean namesRow() {
      return this == LABEL || isCode();
    }

    /** Return whether the column names a row where no other does. */
    boolean mayNameRow() {
      return this == GROUP || this == INDEX;
    }

    /** Return whether the column holds a code or a part of one. */
    boolean isCode() {
      return this == CODE || this == CODE_CLASS || this == CODE_SECTION || this == CODE_ITEM;
    }

    /** Return whether numbers in the column are figures of a table that is read well. */
    boolean holdsFigures() {
      return this == AMOUNT || this == COUNT || this == SHARE || this == UNKNOWN;
    }
  }
}
