package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.Block.Role;
import org.newsclaim.model.Claim;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.text.Passage;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.SyntaxAnalyzer;

/**
 * A text parsed for a test, each paragraph a block, and its claims written so that one can compare.
 */
final class Parsed {
  private static final ClaimParser PARSER = ClaimParser.of(WordIndex.english());

  private final String text;
  private final ParsedClaims result;

  private Parsed(String text, boolean headline) {
    this.text = text;
    Syntax syntax = SyntaxAnalyzer.of(WordIndex.english()).analyze(text);
    TokenizedText tokens = syntax.text;
    List<Passage> passages = new ArrayList<>();
    int first = 0;
    for (int t = 1; t <= tokens.size(); t++) {
      if (t == tokens.size() || tokens.startsLine(t)) {
        Role role = headline && first == 0 ? Role.HEADLINE : Role.BODY;
        passages.add(new Passage(first, t, role));
        first = t;
      }
    }
    this.result =
        PARSER.parse(
            new ClaimParser.Input(
                syntax, CodePointOffsets.of(text), passages, List.of(), List.of()));
  }

  static Parsed of(String text) {
    return new Parsed(text, false);
  }

  /** The first paragraph is a headline. */
  static Parsed article(String text) {
    return new Parsed(text, true);
  }

  List<Claim> claims() {
    return result.claims();
  }

  List<Source> sources() {
    return result.sources();
  }

  Claim claim(String words) {
    return claims().stream().filter(c -> c.text().contains(words)).findFirst().orElseThrow();
  }

  /** "source | cue | content · content" for each attributed claim. */
  List<String> attributions() {
    return claims().stream().filter(c -> c.attribution().isPresent()).map(this::written).toList();
  }

  /** The runs of a claim's content as they stand in the text. */
  List<String> contents(Claim claim) {
    return claim.content().stream().map(this::slice).toList();
  }

  /** The claims in the article's own voice. */
  List<String> own() {
    return claims().stream().filter(c -> c.attribution().isEmpty()).map(Claim::text).toList();
  }

  private String written(Claim claim) {
    var attribution = claim.attribution().orElseThrow();
    return attribution.mention().map(this::slice).orElse("-")
        + " | "
        + attribution.cue().text()
        + " | "
        + String.join(" · ", claim.content().stream().map(this::slice).toList());
  }

  private String slice(Span span) {
    return text.substring(span.start(), span.end());
  }
}
