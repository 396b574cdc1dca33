package budgetwarehouse.site;

import java.util.function.UnaryOperator;

/**
 * Pages about whom rows are: districts or bodies.
 *
 * @param page kind of page, by which the scripts know what to draw
 * @param folder folder of the pages
 * @param query query that gives all keys with {@code _key} behind it, and what the page says itself
 *     with nothing
 * @param fileName name of a page by its key
 * @param atOnce how many pages are written together
 * @param mostRows how many rows of a comparison a page shows at most
 */
record ProfileKind(
    String page,
    String folder,
    String query,
    UnaryOperator<String> fileName,
    int atOnce,
    int mostRows) {
  static final ProfileKind DISTRICT =
      new ProfileKind("district", "districts", "site_district", SiteNames::district, 10, 200);
  static final ProfileKind BODY =
      new ProfileKind("body", "bodies", "site_body", SiteNames::body, 100, 500);

  /** Return the path of a page below the site. */
  String path(String key) {
    return folder + "/" + fileName.apply(key) + ".html";
  }
}
