package org.newsclaim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Block;
import org.newsclaim.model.Block.Role;
import org.newsclaim.text.Passage;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;

/**
 * Gives each paragraph of a plain text its role; used once for each text.
 *
 * <p>The headline is the first paragraph that is neither boilerplate, byline nor date, where it
 * does not read like a sentence of running text and something follows it. Between the headline and
 * the first paragraph of the body, short lines without a full stop are further headings; so are
 * short lines between paragraphs of the body.
 */
final class LayoutFinder {
  private static final int LONGEST_HEADLINE = 45;
  private static final int LONGEST_SUBHEADING = 14;

  private final TokenizedText text;
  private final DateLines dateLines;

  /** The headline, if it is known from elsewhere. */
  private final Optional<TokenizedText> known;

  private final List<Passage> passages = new ArrayList<>();
  private Optional<String> publisher = Optional.empty();
  private Optional<Passage> date = Optional.empty();
  private boolean hasHeadline;
  private boolean hasBody;

  /** In how many more paragraphs a dateline is looked for: a summary can stand above the report. */
  private int mayHaveDateline = 3;

  LayoutFinder(TokenizedText text, DateLines dateLines, Optional<String> headline) {
    this.text = text;
    this.dateLines = dateLines;
    this.known = headline.map(words -> TokenizedText.of(words, text.lexicon()));
    this.hasHeadline = known.isPresent();
  }

  Layout find() {
    int first = 0;
    for (int t = 1; t <= text.size(); t++) {
      if (t == text.size() || text.startsLine(t)) {
        paragraph(first, t);
        first = t;
      }
    }
    return new Layout(passages, publisher, date);
  }

  private void paragraph(int first, int end) {
    if (first == end) {
      return;
    }
    Optional<LexiconEntry> furniture = Boilerplate.entry(text, first, end);
    if (!hasBody && known.isPresent() && isSame(known.get(), first, end)) {
      add(first, end, Role.HEADLINE);
    } else if (furniture.isPresent()) {
      LexiconEntry entry = furniture.get();
      publisher = publisher.or(() -> Boilerplate.publisher(entry, text, first, end));
      add(first, end, Boilerplate.role(entry));
      takeDate(first, end);
    } else if (Boilerplate.isSeparator(text, first, end)) {
      add(first, end, Role.BOILERPLATE);
    } else if (!hasBody
        && (Bylines.isByline(text, first, end)
            || (hasHeadline && Bylines.isNames(text, first, end)))) {
      add(first, end, Role.BYLINE);
      takeDate(first, end);
    } else if (dateLines.isDateLine(text, first, end)) {
      add(first, end, Role.DATE);
      takeDate(first, end);
    } else if ((hasHeadline || hasBody) && Captions.isCaption(text, first, end, hasBody)) {
      add(first, end, Role.CAPTION);
    } else if (isHeadline(first, end)) {
      hasHeadline = true;
      add(first, end, Role.HEADLINE);
    } else if (isSubheading(first, end)) {
      add(first, end, Role.SUBHEADING);
    } else {
      body(first, end);
    }
  }

  /** The first date in a line of the head, or below it in a line of its own, is the article's. */
  private void takeDate(int first, int end) {
    Passage passage = passages.get(passages.size() - 1);
    boolean tells = passage.role() == Role.DATE || passage.role() == Role.BYLINE;
    if (date.isEmpty() && tells && dateLines.hasDate(text, first, end)) {
      date = Optional.of(passage);
    }
  }

  private void body(int first, int end) {
    int begin = first;
    if (mayHaveDateline > 0) {
      int dateline = Datelines.end(text, first, end);
      mayHaveDateline--;
      if (dateline > first) {
        add(first, dateline, Role.DATELINE);
        begin = Datelines.isMark(text, dateline) ? dateline + 1 : dateline;
        mayHaveDateline = 0;
      }
    }
    hasBody = true;
    add(begin, end, Role.BODY);
  }

  /** Whether the tokens from first to end are those of a text, whatever their case. */
  private boolean isSame(TokenizedText words, int first, int end) {
    if (words.size() != end - first) {
      return false;
    }
    for (int t = 0; t < words.size(); t++) {
      if (!words.slice(t, t + 1).equalsIgnoreCase(text.slice(first + t, first + t + 1))) {
        return false;
      }
    }
    return true;
  }

  private boolean isHeadline(int first, int end) {
    if (hasHeadline || hasBody || end - first > LONGEST_HEADLINE || !isFollowed(end)) {
      return false;
    }
    return !endsSentence(first, end) || isTitleCase(first, end);
  }

  private boolean isSubheading(int first, int end) {
    if (!(hasHeadline || hasBody)
        || isLabelled(first, end)
        || !isFollowed(end)
        || endsSentence(first, end)
        || isQuestionOfInterview(first, end)) {
      return false;
    }
    int opening = isQuote(first) && first + 1 < end ? first + 1 : first;
    char last = text.last(end - 1);
    int longest = hasBody ? LONGEST_SUBHEADING : LONGEST_HEADLINE;
    return end - first <= longest
        && (text.isCapitalized(opening) || text.isNumber(opening))
        && (text.isWord(end - 1) || text.isNumber(end - 1) || last == '?' || last == '\u2019');
  }

  /** "PRICE: $20": a value in a list, which heads nothing. */
  private boolean isLabelled(int first, int end) {
    int t = first;
    while (t < end && text.isWord(t) && text.isUpperCase(t)) {
      t++;
    }
    return t > first && t + 1 < end && text.first(t) == ':';
  }

  private boolean isQuote(int token) {
    return "\u201C\u2018\"'".indexOf(text.first(token)) >= 0;
  }

  /** "Q: …" stands for the one who asks; it heads nothing. */
  private boolean isQuestionOfInterview(int first, int end) {
    return end - first > 2 && text.matches(first, "q") && text.first(first + 1) == ':';
  }

  /** Whether more than boilerplate comes after a token. */
  private boolean isFollowed(int end) {
    int first = end;
    for (int t = end + 1; t <= text.size() && first < text.size(); t++) {
      if (t == text.size() || text.startsLine(t)) {
        if (Boilerplate.entry(text, first, t).isEmpty()) {
          return true;
        }
        first = t;
      }
    }
    return false;
  }

  private boolean endsSentence(int first, int end) {
    int last = end - 1;
    while (last > first && "\u201D\u2019\"')]".indexOf(text.first(last)) >= 0) {
      last--;
    }
    char c = text.first(last);
    return (c == '.' || c == ':' || c == ';' || c == ',') && !text.isWord(last);
  }

  /** Whether nearly all longer words have capitals, as in American headlines. */
  private boolean isTitleCase(int first, int end) {
    int words = 0;
    int capitals = 0;
    for (int t = first; t < end; t++) {
      if (text.isWord(t) && text.end(t) - text.start(t) > 3) {
        words++;
        capitals += text.isCapitalized(t) ? 1 : 0;
      }
      if (t + 1 < end && text.first(t) == '.' && !text.isWord(t)) {
        return false;
      }
    }
    return words > 2 && capitals >= 0.8 * words;
  }

  private void add(int first, int end, Block.Role role) {
    if (end > first) {
      passages.add(new Passage(first, end, role));
    }
  }
}
