package budgetwarehouse.site;

import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds to what a page of a district or a body says the pages to which it leads. */
final class ProfileLinks {
  private final SiteLoad load;

  ProfileLinks(SiteLoad load) {
    this.load = load;
  }

  /** Add the links. */
  void add(ObjectNode profile) {
    for (JsonNode body : profile.path("bodies")) {
      String key = body.path("history_key").asString();
      ((ObjectNode) body).put("page", "../bodies/" + SiteNames.body(key) + ".html");
    }
    if (profile.path("body") instanceof ObjectNode body) {
      String district = SiteNames.district(body.path("district_code").asString());
      body.put("district_page", "../districts/" + district + ".html");
    }
    for (JsonNode document : profile.path("documents")) {
      addInspection((ObjectNode) document);
    }
  }

  // a load without inspections has comparisons all the same
  private void addInspection(ObjectNode document) {
    String file = document.path("document_key").asString() + ".html";
    Path report = load.inspections().resolve("documents").resolve(file);
    if (Files.exists(report)) {
      document.put("inspection", "../../../inspections/" + load.number() + "/documents/" + file);
    }
  }
}
