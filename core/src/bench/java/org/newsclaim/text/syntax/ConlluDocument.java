package org.newsclaim.text.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of Universal Dependencies with its text as it would be printed.
 *
 * @param text its paragraphs, one a line; a sentence a line where the file marks no paragraphs
 * @param words its words in their order
 * @param sentences the index of the first word of each sentence
 */
record ConlluDocument(String text, List<Word> words, List<Integer> sentences) {

  /**
   * A word.
   *
   * @param upos its universal part of speech, as "NOUN"
   * @param xpos that of the Penn Treebank, as "NNS"
   * @param head the index of the word that it depends on, -1 for the root of its sentence
   * @param start where it begins in the text, -1 where its form is not what is printed
   * @param end where it ends, exclusive
   */
  record Word(
      String form,
      String lemma,
      String upos,
      String xpos,
      String features,
      int head,
      String relation,
      int start,
      int end) {
    boolean isAt(int from, int to) {
      return start == from && end == to;
    }
  }

  /** Reads the documents of a CoNLL-U file. */
  static List<ConlluDocument> read(Path file) throws IOException {
    List<ConlluDocument> documents = new ArrayList<>();
    Reader reader = new Reader();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc") && !reader.words.isEmpty()) {
        documents.add(reader.document());
        reader = new Reader();
      }
      reader.line(line);
    }
    documents.add(reader.document());
    return documents;
  }

  private static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> sentences = new ArrayList<>();
    private boolean inSentence;
    private boolean marksParagraphs;
    private boolean startsParagraph;
    private boolean spaceBefore;

    /** Of a form such as "don't", which is several words: what is not yet split off. */
    private String rest = "";

    private int lastOfForm;
    private boolean spaceAfterForm;

    void line(String line) {
      if (line.isEmpty()) {
        inSentence = false;
      } else if (line.startsWith("#")) {
        startsParagraph |= line.startsWith("# newpar");
        marksParagraphs |= startsParagraph;
      } else {
        token(line.split("\t", -1));
      }
    }

    ConlluDocument document() {
      return new ConlluDocument(text.toString(), words, sentences);
    }

    private void token(String[] columns) {
      if (!inSentence) {
        if (!words.isEmpty()) {
          text.append(startsParagraph || !marksParagraphs ? '\n' : ' ');
        }
        sentences.add(words.size());
        inSentence = true;
        startsParagraph = false;
        spaceBefore = false;
        lastOfForm = 0;
      }
      boolean space = !columns[9].contains("SpaceAfter=No");
      int dash = columns[0].indexOf('-');
      if (dash > 0) {
        print(columns[1]);
        rest = columns[1];
        lastOfForm = Integer.parseInt(columns[0].substring(dash + 1));
        spaceAfterForm = space;
      } else if (columns[0].indexOf('.') < 0) {
        word(columns, space);
      }
    }

    private void word(String[] columns, boolean space) {
      int start;
      int number = Integer.parseInt(columns[0]);
      if (number <= lastOfForm) {
        boolean printed = rest.startsWith(columns[1]);
        start = printed ? text.length() - rest.length() : -1;
        rest = printed ? rest.substring(columns[1].length()) : "";
        spaceBefore = spaceAfterForm;
      } else {
        print(columns[1]);
        start = text.length() - columns[1].length();
        spaceBefore = space;
      }
      int head = Integer.parseInt(columns[6]);
      words.add(
          new Word(
              columns[1],
              columns[2],
              columns[3],
              columns[4],
              columns[5],
              head == 0 ? -1 : sentences.get(sentences.size() - 1) + head - 1,
              columns[7],
              start,
              start + columns[1].length()));
    }

    private void print(String form) {
      text.append(spaceBefore ? " " : "").append(form);
      spaceBefore = false;
    }
  }
}
