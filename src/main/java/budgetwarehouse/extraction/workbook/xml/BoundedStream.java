package budgetwarehouse.extraction.workbook.xml;

import budgetwarehouse.extraction.workbook.sheet.Budget;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stream that ends where the budget does; an archive can hold a thousand times its own size. */
public final class BoundedStream extends FilterInputStream {
  private static final int STEP = 16_384;

  private final Budget budget;

  public BoundedStream(InputStream stream, Budget budget) {
    super(stream);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (budget.isSpent()) {
      return -1;
    }
    int count = super.read(buffer, offset, Math.min(length, STEP));
    budget.spendBytes(Math.max(0, count));
    return count;
  }
}
