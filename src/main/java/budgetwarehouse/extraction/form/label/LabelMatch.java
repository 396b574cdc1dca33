package budgetwarehouse.extraction.form.label;

import budgetwarehouse.extraction.form.label.FormVocabulary.FormLabel;

/**
 * Label found over fragments.
 *
 * @param begin index of its first fragment
 * @param end index behind its last fragment
 * @param printed its text as printed with breaks closed
 * @param colon the colon behind it in its last fragment, or blank
 * @param rest what stands behind label and colon in its last fragment, or blank
 */
public record LabelMatch(
    FormLabel label, int begin, int end, String printed, String colon, String rest) {}
