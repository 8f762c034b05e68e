package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.CueTable;
import org.newsclaim.attribution.cue.NonCommittalVerbs;
import org.newsclaim.attribution.finder.AttributionFinder;
import org.newsclaim.attribution.source.Genders;
import org.newsclaim.attribution.source.SemanticClasses;
import org.newsclaim.attribution.source.SourceResolver;
import org.newsclaim.model.Block.Role;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Explanation.Target;
import org.newsclaim.model.Explanation.Verdict;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.Passage;
import org.newsclaim.text.lexicon.WordIndex;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;

/**
 * Finds who says what in an article: the claims that it reports, each with its cue, its source and
 * its factuality, the claims that it makes in its own voice, and who the sources are.
 *
 * <p>Works by a lexicon of cues and a grammar of English news, without a model: the same text
 * always gives the same claims. Stateless and safe to share between threads.
 */
public final class ClaimParser {
  private final CueTable cues;
  private final Genders genders;
  private final SemanticClasses sorts;
  private final ConfidenceTable confidence = ConfidenceTable.load();

  private ClaimParser(WordIndex lexicon) {
    this.cues = new CueTable(lexicon);
    this.genders = new Genders(lexicon);
    this.sorts = new SemanticClasses(lexicon);
  }

  /**
   * {@return a parser with the cues of a lexicon}
   *
   * @param lexicon the lexicon that the texts will be tokenized with
   */
  public static ClaimParser of(WordIndex lexicon) {
    return new ClaimParser(lexicon);
  }

  /**
   * An article, read as far as a claim parser needs it.
   *
   * @param syntax its tokens and their analysis
   * @param offsets the code points of the text
   * @param passages its blocks in the order of the text; only headings and body are read
   * @param quantities its quantities, whose ids go to the claims that hold them
   * @param times its times, likewise
   */
  public record Input(
      Syntax syntax,
      CodePointOffsets offsets,
      List<Passage> passages,
      List<Quantity> quantities,
      List<TimeExpression> times) {
    /**
     * Keeps unmodifiable copies of the lists.
     *
     * @param syntax its tokens and their analysis
     * @param offsets the code points of the text
     * @param passages its blocks
     * @param quantities its quantities
     * @param times its times
     */
    public Input {
      passages = List.copyOf(passages);
      quantities = List.copyOf(quantities);
      times = List.copyOf(times);
    }
  }

  /**
   * Finds the claims of an article and their sources.
   *
   * @param input the article
   * @return its claims and sources
   */
  public ParsedClaims parse(Input input) {
    return parse(input, Trace.NONE);
  }

  /**
   * Finds the claims of an article and their sources, and tells which rules decided.
   *
   * @param input the article
   * @param trace hears the decision on each cue, mention and sentence
   * @return its claims and sources
   */
  public ParsedClaims parse(Input input, Trace trace) {
    Syntax syntax = input.syntax();
    AttributionFinder finder = new AttributionFinder(syntax, cues, trace);
    List<TokenRange> blocks = new ArrayList<>();
    List<TokenRange> bodies = new ArrayList<>();
    for (Passage passage : input.passages()) {
      boolean heading = passage.role() == Role.HEADLINE || passage.role() == Role.SUBHEADING;
      if (heading || passage.role() == Role.BODY || passage.role() == Role.STANDFIRST) {
        TokenRange block = new TokenRange(passage.first(), passage.end());
        blocks.add(block);
        boolean speaks = finder.read(block, heading);
        if (!heading && speaks) {
          bodies.add(block);
        } else {
          refuse(block, heading ? ClaimRule.HEADING : ClaimRule.INTERVIEW_QUESTION, trace);
        }
      } else {
        refuse(new TokenRange(passage.first(), passage.end()), ClaimRule.OUTSIDE_BODY, trace);
      }
    }
    List<AttributionCandidate> candidates = finder.found();
    SourceResolver resolver = new SourceResolver(syntax, genders, sorts, trace);
    resolver.resolve(candidates, blocks, bodies);
    return new ClaimAssembler(
            syntax, new NonCommittalVerbs(syntax, cues), input, resolver, confidence, trace)
        .assemble(candidates, bodies);
  }

  private static void refuse(TokenRange block, ClaimRule rule, Trace trace) {
    trace.note(Target.SENTENCE, block.start(), block.end(), rule, Verdict.REFUSED);
  }
}
