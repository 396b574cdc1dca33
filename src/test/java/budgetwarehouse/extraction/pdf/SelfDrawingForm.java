package budgetwarehouse.extraction.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;

/** Form that draws itself twice, so that drawing it to the end would take for ever. */
final class SelfDrawingForm {
  private SelfDrawingForm() {}

  static void add(PDPage page) {
    var form = new COSStream();
    try (OutputStream out = form.createOutputStream()) {
      out.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var forms = new COSDictionary();
    forms.setItem(COSName.getPDFName("X"), form);
    var resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, forms);
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    form.setItem(COSName.BBOX, page.getMediaBox().getCOSArray());
    form.setItem(COSName.RESOURCES, resources);
    page.getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
  }
}
