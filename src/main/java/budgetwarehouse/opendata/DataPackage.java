package budgetwarehouse.opendata;

import budgetwarehouse.ProgramVersion;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.warehouse.PublishedBuild;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The descriptor: a Tabular Data Package with the concepts and the model of a Fiscal Data Package.
 *
 * <p>The official schema of the fiscal profile fixes {@code profile} to that of the tabular one, so
 * that every reader of tables can read it.
 */
final class DataPackage {
  private static final String TAXONOMY =
      "https://specs.frictionlessdata.io/taxonomies/fiscal/budgets.json";
  private static final String SPECIFICATION =
      "https://specs.frictionlessdata.io/fiscal-data-package/";

  private final TableSchema schemas;
  private final FiscalModel model;

  DataPackage(Map<String, FiscalField> fields, List<ForeignKey> keys) {
    this.schemas = new TableSchema(keys, fields);
    this.model = new FiscalModel(fields);
  }

  /** Describe a package, with what the lists of the jar say of it. */
  Map<String, Object> of(
      PublishedBuild build, List<Resource> resources, List<Map<String, Object>> sources) {
    Map<String, String> words = words();
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("conformsTo", SPECIFICATION);
    descriptor.put("name", "county-budget-disclosures-" + build.buildId());
    descriptor.put("id", build.buildId());
    descriptor.put("title", words.getOrDefault("title", ""));
    descriptor.put("description", words.getOrDefault("description", ""));
    descriptor.put("version", build.dataDate() + "-" + build.loadNumber());
    descriptor.put("build", build(build));
    descriptor.put("countryCode", "CN");
    descriptor.put("granularity", "aggregated");
    descriptor.put("licenses", List.of(license(words)));
    descriptor.put("contributors", List.of(contributor(words)));
    if (!sources.isEmpty()) {
      descriptor.put("sources", sources);
    }
    descriptor.put("columnTypes", List.of(TAXONOMY));
    descriptor.put("model", model.of(resources));
    descriptor.put("resources", resources.stream().map(this::resource).toList());
    return descriptor;
  }

  private static Map<String, String> words() {
    Map<String, String> words = new LinkedHashMap<>();
    ReferenceList.read("open-data/package.csv")
        .rows()
        .forEach(row -> words.put(row.getOrDefault("field", ""), row.getOrDefault("text", "")));
    return words;
  }

  private static Map<String, Object> build(PublishedBuild build) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("id", build.buildId());
    told.put("load", build.loadNumber());
    told.put("date", build.dataDate());
    told.put("program", ProgramVersion.CURRENT.name());
    return told;
  }

  private static Map<String, Object> license(Map<String, String> words) {
    Map<String, Object> license = new LinkedHashMap<>();
    license.put("name", words.getOrDefault("license_name", ""));
    license.put("title", words.getOrDefault("license_title", ""));
    license.put("path", ReadmeText.FILE);
    return license;
  }

  private static Map<String, Object> contributor(Map<String, String> words) {
    Map<String, Object> contributor = new LinkedHashMap<>();
    contributor.put("title", words.getOrDefault("contributor", ""));
    contributor.put("role", "wrangler");
    return contributor;
  }

  private Map<String, Object> resource(Resource resource) {
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("profile", "tabular-data-resource");
    described.put("name", resource.name());
    described.put("path", resource.csv().path());
    described.put("title", resource.table().chineseComment());
    described.put("description", resource.table().englishComment());
    described.put("format", "csv");
    described.put("mediatype", "text/csv");
    described.put("encoding", "utf-8");
    described.put("bytes", resource.csv().bytes());
    described.put("hash", "sha256:" + resource.csv().sha256());
    described.put("rowCount", resource.rows());
    described.put("parquet", parquet(resource.parquet()));
    described.put("dialect", dialect());
    described.put("schema", schemas.of(resource));
    return described;
  }

  private static Map<String, Object> parquet(WrittenFile file) {
    Map<String, Object> parquet = new LinkedHashMap<>();
    parquet.put("path", file.path());
    parquet.put("bytes", file.bytes());
    parquet.put("hash", "sha256:" + file.sha256());
    return parquet;
  }

  private static Map<String, Object> dialect() {
    Map<String, Object> dialect = new LinkedHashMap<>();
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    dialect.put("quoteChar", "\"");
    dialect.put("doubleQuote", true);
    dialect.put("skipInitialSpace", false);
    dialect.put("header", true);
    dialect.put("caseSensitiveHeader", true);
    return dialect;
  }
}
