package org.depesche.store;

import java.nio.file.Path;
import java.util.List;
import org.depesche.model.Document;

/** Adds documents one by one and tells of each when it is there; to be killed meanwhile. */
final class AddingProcess {

  private AddingProcess() {}

  /**
   * @param arguments file, seed and number of documents
   */
  public static void main(String[] arguments) {
    List<Document> documents =
        TestNews.documents(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
    try (SqliteArchive archive = SqliteArchive.open(Path.of(arguments[0]))) {
      for (Document document : documents) {
        archive.add(document);
        System.out.println(document.id());
      }
    }
  }
}
