package budgetwarehouse.site;

import budgetwarehouse.comparison.Publication;
import budgetwarehouse.comparison.PublishedView;
import budgetwarehouse.reference.ReferenceList;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Writes the page that explains: how to read, what to know of each comparison, what to download.
 */
final class NotesPage {
  private final Publication publication;

  NotesPage(Publication publication) {
    this.publication = publication;
  }

  void write(SitePages pages) throws IOException {
    List<Note> notes = publication.views().stream().map(Note::of).toList();
    pages.write(
        "notes",
        "notes.html",
        "说明与下载",
        Map.of(
            "explanation",
            publication.explanation(),
            "notes",
            notes,
            "licences",
            ReferenceList.read("comparisons/licence.csv").rows()));
  }

  /** What to know of one comparison. */
  private record Note(String view, String heading, String note, Downloads downloads) {
    static Note of(PublishedView view) {
      return new Note(view.name(), view.sheet(), view.note(), Downloads.of(view.name()));
    }
  }
}
