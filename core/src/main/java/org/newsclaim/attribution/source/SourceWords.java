package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.text.syntax.NounPhrase;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/** Parts the words of the source of an attribution into those of each source. */
final class SourceWords {
  private final Syntax syntax;

  SourceWords(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The words of each source: of "Smith and Jones" two, of "who" those it stands for. */
  List<TokenRange> parts(Subject subject) {
    if (subject.link() == Link.RELATIVE) {
      return List.of(antecedent(subject));
    }
    TokenRange mention = subject.mention();
    List<TokenRange> parts = new ArrayList<>(1);
    int start = mention.start();
    if (syntax.text.matches(start, "both") && nameEnd(start + 1, mention.end()) > 0) {
      start++;
    }
    while (true) {
      int end = nameEnd(start, mention.end());
      int next = end < 0 ? -1 : nextName(end, mention.end(), parts.isEmpty());
      if (next < 0) {
        parts.add(new TokenRange(start, mention.end()));
        return parts;
      }
      parts.add(new TokenRange(start, end));
      start = next;
    }
  }

  private int nameEnd(int start, int limit) {
    NounPhrase phrase = syntax.phrases().at(start);
    return phrase != null
            && syntax.tag(phrase.head()) == Tag.NAME
            && syntax.tag(start) != Tag.DETERMINER
        ? Math.min(limit, phrase.end())
        : -1;
  }

  /** "Ann Lee | and | Bob Day": where the next name begins, -1 where none does. */
  private int nextName(int end, int limit, boolean first) {
    int t = end;
    if (syntax.tag(t) == Tag.COMMA && isList(t, limit)) {
      t++;
    }
    if (syntax.tag(t) == Tag.COORDINATOR) {
      t++;
    } else if (t == end || (first && !isList(end, limit))) {
      return -1;
    }
    NounPhrase phrase = t < limit ? syntax.phraseFrom(t) : null;
    boolean name = phrase != null && syntax.tag(phrase.head()) == Tag.NAME;
    return name && syntax.tag(t) != Tag.DETERMINER ? t : -1;
  }

  /** "A, B and C": whether names parted by commas end in "and" and a name. */
  private boolean isList(int comma, int limit) {
    int t = comma;
    while (t < limit && syntax.tag(t) == Tag.COMMA) {
      int from = syntax.tag(t + 1) == Tag.COORDINATOR ? t + 2 : t + 1;
      NounPhrase phrase = syntax.phraseFrom(from);
      if (phrase == null || syntax.tag(phrase.head()) != Tag.NAME) {
        return false;
      }
      t = phrase.end();
      if (from == comma + 2 && t >= limit) {
        return true;
      }
    }
    NounPhrase last =
        t < limit && syntax.tag(t) == Tag.COORDINATOR ? syntax.phraseFrom(t + 1) : null;
    return last != null && last.end() == limit;
  }

  private TokenRange antecedent(Subject subject) {
    NounPhrase phrase = syntax.phrases().at(subject.head());
    if (phrase == null) {
      return subject.mention();
    }
    int end = subject.mention().start();
    while (end > phrase.end() && syntax.tag(end - 1) == Tag.COMMA) {
      end--;
    }
    return new TokenRange(subject.begins(), Math.max(end, phrase.end()));
  }
}
