package budgetwarehouse.extraction.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** Counts what is laid over a page, such as notes, stamps and form fields; none of it is read. */
final class Annotations {
  private Annotations() {}

  /** Return how many annotations of a page show something. */
  static int countShown(PDPage page) {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    int shown = 0;
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary one && one.containsKey(COSName.AP)) {
        shown++;
      }
    }
    return shown;
  }
}
