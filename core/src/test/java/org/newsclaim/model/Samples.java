package org.newsclaim.model;

import java.math.BigDecimal;

/** Small values for tests, each with its mandatory fields only, and one article with everything. */
public final class Samples {
  /** Spans of the article count its code points; the bell is one of them, and two Java chars. */
  public static final String TEXT =
      """
      \uD83D\uDD14 “The bridge is closed,” Jane Roe said Monday. “Go around.”
      The fire burned more than 1,400 acres.
      Two officials said she denied it.""";

  private Samples() {}

  /** The span of the first place of words in a text. */
  public static Span spanOf(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words);
    }
    return Span.of(text.codePointCount(0, start), text.codePointCount(0, start + words.length()));
  }

  /** The span of the first place of words in {@link #TEXT}. */
  public static Span spanOf(String words) {
    return spanOf(TEXT, words);
  }

  public static Source source(String id) {
    return Source.builder().id(id).kind(Source.Kind.PERSON).descriptor("a US official").build();
  }

  public static Cue cue() {
    return Cue.builder()
        .text("said")
        .lemma("say")
        .kind(Cue.Kind.SAY)
        .addSpans(Span.of(0, 4))
        .build();
  }

  public static Attribution attribution(String... sources) {
    return Attribution.builder()
        .addSources(sources)
        .quotation(Attribution.Quotation.INDIRECT)
        .cue(cue())
        .build();
  }

  /** A claim in the article's own voice. */
  public static Claim claim(String id, Span... content) {
    return Claim.builder()
        .id(id)
        .text("The bridge is closed")
        .addContent(content)
        .sentences(Span.of(0, 1))
        .build();
  }

  public static Claim nested(String id, String parent) {
    return claim(id, Span.of(0, 1)).withAttribution(attribution().withNestedIn(parent));
  }

  /** "1,400", a COUNT. */
  public static Quantity quantity(String id) {
    return Quantity.builder()
        .id(id)
        .text("1,400")
        .span(Span.of(0, 5))
        .number(Span.of(0, 5))
        .kind(Quantity.Kind.COUNT)
        .form(Quantity.Form.NUMBER)
        .value(BigDecimal.valueOf(1400))
        .resolution(BigDecimal.ONE)
        .build();
  }

  public static Quantity vague(Vagueness vague) {
    return Quantity.builder()
        .id("q1")
        .text("dozens")
        .span(Span.of(0, 6))
        .kind(Quantity.Kind.COUNT)
        .form(Quantity.Form.VAGUE)
        .vague(vague)
        .build();
  }

  public static TimeExpression time(String id) {
    return TimeExpression.builder().id(id).text("Monday").span(Span.of(0, 6)).build();
  }

  /** "more than 1,400 acres" of {@link #TEXT}. */
  public static Quantity acres() {
    return Quantity.builder()
        .id("q1")
        .text("more than 1,400 acres")
        .span(spanOf("1,400 acres"))
        .number(spanOf("1,400"))
        .kind(Quantity.Kind.MEASURE)
        .form(Quantity.Form.NUMBER)
        .value(BigDecimal.valueOf(1400))
        .resolution(BigDecimal.ONE)
        .lowerBound(Bound.exclusive(BigDecimal.valueOf(1400)))
        .addApproximators(
            Approximator.builder()
                .text("more than")
                .kind(Approximator.Kind.MORE_THAN)
                .span(spanOf("more than"))
                .build())
        .unit(Unit.of("acre", Unit.System.UCUM, "[acr_us]"))
        .build();
  }

  /** An article with at least one of everything. */
  public static Article article() {
    return Article.builder()
        .id("a1")
        .url("https://news.example/bridge?x=1|2")
        .headline("Bridge closed")
        .byline("By Ann Author")
        .addAuthors(Author.of("Ann Author"))
        .publisher(Publisher.of("Example News"))
        .dateline("SPRINGFIELD")
        .datePublished("2025-01-20T10:00:00-05:00")
        .dateModified("2025-01-21")
        .inLanguage("en-US")
        .text(TEXT)
        .addBlocks(Block.of(Block.Role.BODY, Span.of(0, 58)))
        .addSources(roe(), officials())
        .addQuantities(acres())
        .addTimes(monday())
        .addClaims(closed(), burned(), denied(), said())
        .putAdditional("section", tools.jackson.databind.node.StringNode.valueOf("Local"))
        .build();
  }

  private static Source roe() {
    return source("s1")
        .withName("Jane Roe")
        .withNamed(true)
        .withDescriptor("Jane Roe")
        .withMentions(spanOf("Jane Roe"), spanOf("she"));
  }

  private static Source officials() {
    return Source.builder()
        .id("s2")
        .kind(Source.Kind.GROUP)
        .descriptor("Two officials")
        .addMentions(spanOf("Two officials"))
        .build();
  }

  private static TimeExpression monday() {
    return time("t1").withText("Monday").withSpan(spanOf("Monday"));
  }

  private static Claim closed() {
    return claim("c1", spanOf("“The bridge is closed,”"), spanOf("“Go around.”"))
        .withText("The bridge is closed, Go around.")
        .withSentences(Span.of(2, 58))
        .withTimes("t1")
        .withAttribution(
            attribution("s1")
                .withMention(spanOf("Jane Roe"))
                .withQuotation(Attribution.Quotation.DIRECT)
                .withCue(cue().withSpans(spanOf("said"))));
  }

  private static Claim burned() {
    return claim("c2", spanOf("The fire burned more than 1,400 acres."))
        .withText("The fire burned more than 1,400 acres.")
        .withQuantities("q1");
  }

  private static Claim said() {
    return claim("c4", spanOf("she denied it"))
        .withText("she denied it")
        .withAttribution(
            attribution("s2").withCue(cue().withSpans(spanOf("officials said")).withText("said")));
  }

  private static Claim denied() {
    return claim("c3", spanOf("it."))
        .withText("it")
        .withAttribution(
            attribution("s1")
                .withNestedIn("c4")
                .withCue(cue().withSpans(spanOf("denied")))
                .withStance(Attribution.Stance.DENIES))
        .withFactuality(Factuality.of(Factuality.Certainty.CERTAIN, Factuality.Polarity.POSITIVE));
  }
}
