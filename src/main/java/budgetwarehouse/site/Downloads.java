package budgetwarehouse.site;

/** The files of a comparison that a page links, as paths below the site. */
record Downloads(String csv, String workbook) {
  static Downloads of(String view) {
    return new Downloads("csv/" + view + ".csv", "workbooks/" + view + ".xlsx");
  }
}
