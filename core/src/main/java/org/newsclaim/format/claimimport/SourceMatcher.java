package org.newsclaim.format.claimimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.claimimport.words.ArticleWords;
import org.newsclaim.format.claimimport.words.PlainWords;
import org.newsclaim.format.claimimport.words.TokenRun;
import org.newsclaim.model.Article;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordClass;

/** Tells whether the words of a proposed source can mean a source of the article. */
final class SourceMatcher {
  private final Article article;
  private final ArticleWords words;
  private final Map<String, List<String>> contents = new HashMap<>();
  private final Map<String, List<TokenRun>> places = new HashMap<>();

  SourceMatcher(Article article, ArticleWords words) {
    this.article = article;
    this.words = words;
  }

  /**
   * Whether the words are those of one of its mentions, its name, or its description; whether they
   * are part of these and have the last word of the name, or the head of the description; or
   * whether they are a mention with more of its title or apposition.
   */
  boolean mean(String proposed, Source source) {
    List<String> asked = content(proposed);
    if (asked.isEmpty()) {
      return false;
    }
    boolean same =
        asked.equals(content(source.descriptor()))
            || source.name().map(name -> asked.equals(content(name))).orElse(false)
            || source.mentions().stream().anyMatch(span -> asked.equals(content(slice(span))));
    return same || isPart(asked, source) || isLonger(proposed, source);
  }

  /** Where the words of a source stand. */
  List<TokenRun> places(String proposed) {
    return places.computeIfAbsent(proposed, words.index()::places);
  }

  private String slice(Span span) {
    return words.slice(words.stretch(span));
  }

  private boolean isPart(List<String> asked, Source source) {
    Set<String> known = new HashSet<>(content(source.descriptor()));
    for (Optional<String> more : List.of(source.name(), source.jobTitle(), source.affiliation())) {
      more.ifPresent(some -> known.addAll(content(some)));
    }
    Optional<String> head = source.named() ? source.name().map(this::last) : head(source);
    return head.filter(asked::contains).isPresent() && known.containsAll(asked);
  }

  private String last(String name) {
    List<String> parts = content(name);
    return parts.isEmpty() ? "" : parts.get(parts.size() - 1);
  }

  /**
   * The last word before what describes it further: "spokeswoman" of "a spokeswoman for the port".
   */
  private Optional<String> head(Source source) {
    TokenizedText tokens = tokens(source.descriptor());
    String head = "";
    for (int i = 0; i < tokens.size(); i++) {
      boolean ends =
          !head.isEmpty()
              && (!PlainWords.isLetterOrDigit(tokens.text(), tokens.start(i))
                  || tokens.is(i, WordClass.PREPOSITION)
                  || tokens.is(i, WordClass.RELATIVE));
      if (ends) {
        break;
      }
      head = PlainWords.of(tokens.slice(i, i + 1)).strip();
    }
    return Optional.of(head).filter(word -> !word.isEmpty());
  }

  /** Whether the text has them as a title before a mention, or as one with an apposition. */
  private boolean isLonger(String proposed, Source source) {
    for (TokenRun place : places(proposed)) {
      for (Span span : source.mentions()) {
        TokenRun mention = words.stretch(span);
        boolean titled = mention.end() == place.end() && place.contains(mention);
        boolean apposed =
            mention.start() == place.start()
                && place.contains(mention)
                && words.text().startsWith(",", mention.end());
        if (titled || apposed) {
          return true;
        }
      }
    }
    return false;
  }

  /** Words in lower case without "a" and "the", and without "’s" at the end. */
  private List<String> content(String text) {
    return contents.computeIfAbsent(text, this::readContent);
  }

  private List<String> readContent(String text) {
    TokenizedText tokens = tokens(text);
    List<String> content = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String word = PlainWords.of(tokens.slice(i, i + 1)).strip();
      if (!word.isEmpty() && !isPossessive(tokens, i) && !tokens.is(i, WordClass.DETERMINER)) {
        content.add(word);
      }
    }
    return content;
  }

  /** The "’s" that says whose claim it is. */
  private static boolean isPossessive(TokenizedText tokens, int token) {
    return token == tokens.size() - 1
        && (tokens.first(token) == '\'' || tokens.first(token) == '’');
  }

  private TokenizedText tokens(String text) {
    return TokenizedText.of(text, words.tokens().lexicon());
  }

  /** The article's source that the words mean, the first one where there are several. */
  Optional<Source> find(String proposed) {
    return article.sources().stream().filter(source -> mean(proposed, source)).findFirst();
  }
}
