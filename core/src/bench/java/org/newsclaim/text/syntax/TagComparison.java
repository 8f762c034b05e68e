package org.newsclaim.text.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.syntax.ConlluDocument.Word;
import org.newsclaim.text.syntax.UniversalTags.Upos;
import org.newsclaim.text.tag.FunctionWords;
import org.newsclaim.text.tag.Tag;
import org.newsclaim.text.tag.Tagger;

/**
 * Prints how our tags agree with those of CoNLL-U files of Universal Dependencies, beside OpenNLP's
 * tagger with its model for English, and the heads of our phrases with the dependencies.
 *
 * <p>Words are aligned by their characters. What is cut differently ("don't") is left out and
 * counted.
 */
final class TagComparison {
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.2-2.5.0.bin";
  private static final int WORST = Integer.getInteger("worst", 10);
  private static final int EXAMPLES = Integer.getInteger("examples", 3);
  private static final int ROUNDS = 5;

  private final POSTaggerME openNlp;
  private final FunctionWords known = new FunctionWords(WordIndex.english());
  private final Map<Upos, int[]> byTag = new EnumMap<>(Upos.class);
  private final Map<String, List<String>> confusions = new TreeMap<>();
  private final Map<String, List<String>> forms = new TreeMap<>();
  private final HeadScores heads = new HeadScores();
  private int aligned;
  private int leftOut;
  private int formsRight;
  private int formsAll;

  private TagComparison(POSTaggerME openNlp) {
    this.openNlp = openNlp;
  }

  /**
   * Runs the comparison.
   *
   * @param files CoNLL-U files
   * @throws IOException if a file or the model cannot be read
   */
  public static void main(String[] files) throws IOException {
    List<ConlluDocument> documents = new ArrayList<>();
    for (String file : files) {
      documents.addAll(ConlluDocument.read(Path.of(file)));
    }
    try (InputStream in = TagComparison.class.getResourceAsStream(MODEL)) {
      POSModel model = new POSModel(Objects.requireNonNull(in, MODEL));
      TagComparison comparison = new TagComparison(new POSTaggerME(model));
      documents.forEach(comparison::add);
      comparison.print();
      comparison.printSpeed(documents);
    }
  }

  private Syntax syntax(ConlluDocument document) {
    TokenizedText text = TokenizedText.of(document.text(), WordIndex.english());
    Quotations quotations = Quotations.of(text);
    return new Syntax(text, Sentences.of(text, quotations), quotations, known, Tagger.ALL);
  }

  private void add(ConlluDocument document) {
    Syntax syntax = syntax(document);
    String[] others = openNlpTags(document);
    int[] tokens = tokens(document, syntax.text);
    for (int w = 0; w < tokens.length; w++) {
      if (tokens[w] < 0) {
        leftOut++;
      } else {
        add(document.words(), w, syntax.tag(tokens[w]), others[w]);
      }
    }
    heads.add(document.words(), tokens, syntax);
  }

  private void add(List<Word> words, int w, Tag tag, String other) {
    Word word = words.get(w);
    boolean right = UniversalTags.isRight(tag, word);
    boolean otherRight = UniversalTags.accepted(word).contains(Upos.valueOf(other));
    int[] counts = byTag.computeIfAbsent(Upos.valueOf(word.upos()), key -> new int[3]);
    counts[0]++;
    counts[1] += right ? 1 : 0;
    counts[2] += otherRight ? 1 : 0;
    aligned++;
    if (!right) {
      note(confusions, word.upos() + " as " + tag, words, w);
    } else if (tag.isVerb() && word.xpos().startsWith("VB")) {
      formsAll++;
      if (UniversalTags.isRightForm(tag, word)) {
        formsRight++;
      } else {
        note(forms, word.xpos() + " as " + tag, words, w);
      }
    }
  }

  /** For each word our token, -1 where ours begins or ends elsewhere. */
  private static int[] tokens(ConlluDocument document, TokenizedText text) {
    int[] tokens = new int[document.words().size()];
    Arrays.fill(tokens, -1);
    int t = 0;
    for (int w = 0; w < tokens.length; w++) {
      Word word = document.words().get(w);
      while (t < text.size() && text.start(t) < word.start()) {
        t++;
      }
      tokens[w] = t < text.size() && word.isAt(text.start(t), text.end(t)) ? t : -1;
    }
    return tokens;
  }

  /** What OpenNLP says; of "Lee's" its model says "PROPN+PART", which is an answer for each. */
  private String[] openNlpTags(ConlluDocument document) {
    String[] tags = new String[document.words().size()];
    int w = 0;
    for (String[] sentence : sentences(document)) {
      String[] answers = openNlp.tag(sentence);
      for (int i = 0; i < answers.length; i++) {
        String[] parts = answers[i].split("\\+");
        int end = w + 1;
        while (end < tags.length && isClitic(document.words(), end)) {
          end++;
        }
        for (int part = 0; w < end; w++, part++) {
          tags[w] = parts[Math.min(part, parts.length - 1)];
        }
      }
    }
    return tags;
  }

  /** The sentences as OpenNLP's model knows them: with clitics at their words. */
  private static List<String[]> sentences(ConlluDocument document) {
    List<String[]> sentences = new ArrayList<>();
    for (int s = 0; s < document.sentences().size(); s++) {
      boolean last = s + 1 == document.sentences().size();
      int end = last ? document.words().size() : document.sentences().get(s + 1);
      List<String> forms = new ArrayList<>();
      for (int w = document.sentences().get(s); w < end; w++) {
        String form = document.words().get(w).form();
        boolean clitic = !forms.isEmpty() && isClitic(document.words(), w);
        forms.add(clitic ? forms.remove(forms.size() - 1) + form : form);
      }
      sentences.add(forms.toArray(String[]::new));
    }
    return sentences;
  }

  private static boolean isClitic(List<Word> words, int w) {
    return words.get(w).start() == words.get(w - 1).end()
        && words.get(w).form().matches("['\u2019](s|d|m|ll|re|ve)|n['\u2019]t");
  }

  private static void note(Map<String, List<String>> notes, String key, List<Word> words, int w) {
    StringBuilder context = new StringBuilder();
    for (int i = Math.max(0, w - 6); i < Math.min(words.size(), w + 5); i++) {
      String form = words.get(i).form();
      context.append(i == w ? "[" + form + "]" : form).append(' ');
    }
    notes.computeIfAbsent(key, k -> new ArrayList<>()).add(context.toString());
  }

  private void print() {
    System.out.printf("words %d, left out %s%n%n", aligned, percent(leftOut, aligned + leftOut));
    System.out.println("| tag | words | newsclaim | OpenNLP |\n|---|---|---|---|");
    int[] all = new int[3];
    int[] spoken = new int[3];
    byTag.forEach(
        (upos, counts) -> {
          row(upos.name(), counts);
          for (int i = 0; i < counts.length; i++) {
            all[i] += counts[i];
            spoken[i] += upos == Upos.PUNCT ? 0 : counts[i];
          }
        });
    row("all", all);
    row("all but punctuation", spoken);
    System.out.printf("%nverb forms: %s of %d%n", percent(formsRight, formsAll), formsAll);
    printWorst("tags", confusions);
    printWorst("verb forms", forms);
    heads.print();
  }

  private static void row(String name, int[] counts) {
    System.out.printf(
        "| %s | %d | %s | %s |%n",
        name, counts[0], percent(counts[1], counts[0]), percent(counts[2], counts[0]));
  }

  static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.1f", whole == 0 ? 0 : 100.0 * part / whole);
  }

  private static void printWorst(String title, Map<String, List<String>> notes) {
    System.out.printf("%nworst %s%n", title);
    notes.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .limit(WORST)
        .forEach(
            entry -> {
              List<String> examples = entry.getValue();
              System.out.printf("| %s | %d |%n", entry.getKey(), examples.size());
              int step = Math.max(1, examples.size() / Math.max(1, EXAMPLES));
              for (int i = 0; i < Math.min(EXAMPLES, examples.size()); i++) {
                System.out.println("      " + examples.get(i * step));
              }
            });
  }

  private void printSpeed(List<ConlluDocument> documents) {
    List<Syntax> parsed = documents.stream().map(this::syntax).toList();
    List<String[]> sentences = documents.stream().flatMap(d -> sentences(d).stream()).toList();
    int tokens = parsed.stream().mapToInt(syntax -> syntax.text.size()).sum();
    int words = sentences.stream().mapToInt(sentence -> sentence.length).sum();
    double ours =
        perSecond(
            tokens,
            () ->
                parsed.forEach(
                    s -> new Tagger(s.text, s.sentences, s.quotations, s.known).tag(Tagger.ALL)));
    double other = perSecond(words, () -> sentences.forEach(openNlp::tag));
    System.out.printf(
        Locale.ROOT, "%ntokens per second: newsclaim %,.0f, OpenNLP %,.0f%n", ours, other);
  }

  /** The best of some rounds. */
  private static double perSecond(int tokens, Runnable run) {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long before = System.nanoTime();
      run.run();
      best = Math.min(best, System.nanoTime() - before);
    }
    return tokens * 1e9 / best;
  }
}
