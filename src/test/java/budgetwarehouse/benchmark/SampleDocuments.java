package budgetwarehouse.benchmark;

import budgetwarehouse.document.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** The documents of {@code sample-input/}, one of each layout, as often as a benchmark needs. */
final class SampleDocuments {
  static final Path FOLDER = Path.of("sample-input");

  private SampleDocuments() {}

  /** List the text files by name. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  /** Repeat a few documents until they are so many bytes together. */
  static List<byte[]> repeated(List<byte[]> documents, long atLeastBytes) {
    int bytes = documents.stream().mapToInt(document -> document.length).sum();
    int copies = Math.toIntExact((atLeastBytes + bytes - 1) / bytes);
    return Collections.nCopies(copies, documents).stream().flatMap(List::stream).toList();
  }

  /** Read all documents. */
  static List<byte[]> contents() throws IOException {
    List<byte[]> contents = new ArrayList<>();
    for (Path file : files()) {
      contents.add(Files.readAllBytes(file));
    }
    return contents;
  }

  /** Make a document with other content, and so another hash, by a sentence at its end. */
  static byte[] varied(byte[] document, int number) {
    String text = new String(document, StandardCharsets.UTF_8);
    return (text + "\n附注：第" + number + "份。\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Return a hash that no other number gives. */
  static String hash(byte[] document, int number) {
    return ContentHash.of(varied(document, number));
  }
}
