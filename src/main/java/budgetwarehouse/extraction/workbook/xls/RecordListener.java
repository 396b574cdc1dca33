package budgetwarehouse.extraction.workbook.xls;

import budgetwarehouse.extraction.workbook.display.SerialDate;
import budgetwarehouse.extraction.workbook.sheet.Budget;
import budgetwarehouse.extraction.workbook.sheet.SheetCollector;
import budgetwarehouse.extraction.workbook.sheet.SheetName;
import budgetwarehouse.extraction.workbook.sheet.WorkbookReading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of a workbook in the order of the file: first those of the workbook, then the
 * sheets, each between its beginning and its end, with charts nested in them.
 */
final class RecordListener extends AbortableHSSFListener {
  private static final short GO_ON = 0;
  private static final short STOP = 1;

  private final Budget budget;
  private final WorkbookReading reading;
  private final List<BoundSheetRecord> listed = new ArrayList<>();
  private final RecordFormats formats = new RecordFormats();
  private final Deque<Integer> open = new ArrayDeque<>();
  private SerialDate calendar = SerialDate.SINCE_1900;
  private @Nullable SSTRecord texts;
  private @Nullable SheetRecords sheet;
  private int begun;

  RecordListener(Budget budget, WorkbookReading reading) {
    this.budget = budget;
    this.reading = reading;
  }

  @Override
  public short abortableProcessRecord(Record entry) {
    if (entry instanceof BOFRecord begin) {
      begin(begin.getType());
    } else if (entry instanceof EOFRecord) {
      end();
    } else if (sheet != null && open.size() == 1) {
      sheet.take(entry);
    } else {
      take(entry);
    }
    return budget.isSpent() ? STOP : GO_ON;
  }

  /** Set the sheet that a fault or a limit cut off. */
  void finish() {
    if (sheet != null) {
      reading.add(sheet.collector());
      sheet = null;
    }
  }

  private void begin(int type) {
    open.push(type);
    if (open.size() > 1 || type == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    SheetName name = name(begun);
    begun++;
    if (type == BOFRecord.TYPE_WORKSHEET) {
      var collector = new SheetCollector(name, budget);
      sheet = new SheetRecords(collector, formats, texts, calendar);
    }
    if (begun > budget.limits().sheets()) {
      budget.giveUp();
    }
  }

  private void end() {
    open.poll();
    if (open.isEmpty()) {
      finish();
    }
  }

  private void take(Record entry) {
    if (entry instanceof BoundSheetRecord bound) {
      listed.add(bound);
    } else if (entry instanceof SSTRecord shared) {
      texts = shared;
    } else if (entry instanceof FormatRecord format) {
      formats.add(format);
    } else if (entry instanceof ExtendedFormatRecord style) {
      formats.add(style);
    } else if (entry instanceof DateWindow1904Record dates && dates.getWindowing() == 1) {
      calendar = SerialDate.SINCE_1904;
    }
  }

  // the list is in the order of the tabs, the sheets in that of the file
  private SheetName name(int number) {
    BoundSheetRecord[] inFile = BoundSheetRecord.orderByBofPosition(listed);
    if (number >= inFile.length) {
      return new SheetName(number + 1, "", false);
    }
    BoundSheetRecord bound = inFile[number];
    boolean hidden = bound.isHidden() || bound.isVeryHidden();
    return new SheetName(listed.indexOf(bound) + 1, bound.getSheetname(), hidden);
  }
}
