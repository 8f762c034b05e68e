package org.newsclaim.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Attribution.Quotation;
import org.newsclaim.model.Block;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Factuality.Certainty;
import org.newsclaim.model.Factuality.Polarity;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness;
import org.newsclaim.model.Vagueness.VagueClass;
import org.newsclaim.model.Whole;

/**
 * The piece as a reader would model it, with the builders: what is said in it, by whom, and with
 * which numbers. The parsers are held against this.
 */
final class KgloByHand {
  private final String text;
  private final Marker words;
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private KgloByHand(String text) {
    this.text = text;
    this.words = new Marker(text);
  }

  /** The model of the piece as it is shipped with the examples. */
  static Article article(String text) {
    return new KgloByHand(text).build();
  }

  private Article build() {
    addQuantities();
    addClaims();
    return Article.builder()
        .headline(paragraph("1.4 million people ordered"))
        .publisher(Publisher.of("KGLO News"))
        .text(text)
        .blocks(blocks())
        .sources(sources())
        .quantities(quantities)
        .times(times())
        .claims(claims)
        .build();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : text.strip().split("\n\n", -1)) {
      Block.Role role =
          switch (blocks.size()) {
            case 0, 11, 12 -> Block.Role.BOILERPLATE;
            case 1 -> Block.Role.HEADLINE;
            default -> Block.Role.BODY;
          };
      blocks.add(Block.of(role, words.of(paragraph)));
    }
    return blocks;
  }

  private List<Source> sources() {
    return List.of(
        unnamed("s1", Source.Kind.GROUP, "officials")
            .addMentions(words.of("officials", "according to officials"))
            .build(),
        named("s2", Source.Kind.ORGANIZATION, "Fox News", "Fox News").build(),
        unnamed("s3", Source.Kind.PERSON, "a US official")
            .addMentions(words.of("a US official"), words.of("the official"))
            .build(),
        unnamed("s4", Source.Kind.DOCUMENT, "The figure of 1.4 million")
            .addMentions(words.of("The figure of 1.4 million"))
            .build(),
        named("s5", Source.Kind.PERSON, "Donald Trump", "President-elect Donald Trump")
            .jobTitle("President-elect")
            .addMentions(words.of("Trump", "In answer to Trump"))
            .build(),
        unnamed("s6", Source.Kind.GROUP, "some communities")
            .addMentions(words.of("some communities"))
            .build(),
        named(
                "s7",
                Source.Kind.ORGANIZATION,
                "US Customs and Immigration Enforcement",
                "the Immigration and Customs Enforcement (ICE)")
            .addMentions(words.of("US Customs and Immigration Enforcement (ICE)"))
            .build());
  }

  private Source.Builder unnamed(String id, Source.Kind kind, String descriptor) {
    return Source.builder().id(id).kind(kind).named(false).descriptor(descriptor);
  }

  private Source.Builder named(String id, Source.Kind kind, String name, String descriptor) {
    return Source.builder()
        .id(id)
        .kind(kind)
        .name(name)
        .named(true)
        .descriptor(descriptor)
        .addMentions(words.of(descriptor));
  }

  private void addQuantities() {
    quantities.add(
        count("q1", "1.4 million", "1.4 million people", 1_400_000)
            .resolution(BigDecimal.valueOf(100_000))
            .measuredEntity(entity("people", "people", "1.4 million people"))
            .build());
    quantities.add(
        count("q2", "1.4 million", "approximately 1.4 million", 1_400_000)
            .text("approximately 1.4 million")
            .resolution(BigDecimal.valueOf(100_000))
            .addApproximators(
                approximator("approximately", Approximator.Kind.APPROX, "approximately"))
            .measuredEntity(entity("immigrants", "immigrant", "million immigrants"))
            .build());
    quantities.add(
        count("q3", "13,000", "around 13,000", 13_000)
            .text("around 13,000")
            .resolution(BigDecimal.ONE)
            .addApproximators(approximator("around", Approximator.Kind.APPROX, "around 13,000"))
            .whole(
                Whole.of(
                    "those who have received such an order",
                    words.of("those who have received such an order")))
            .build());
    quantities.add(
        vague("q4", "A significant number", VagueClass.MANY, Optional.empty())
            .measuredEntity(entity("individuals", "individual", "number of individuals"))
            .build());
    quantities.add(
        vague("q5", "a few thousand", VagueClass.FEW, Optional.of(BigDecimal.valueOf(1000)))
            .text("only a few thousand")
            .number(words.of("a few thousand"))
            .addApproximators(approximator("only", Approximator.Kind.ONLY, "only a few"))
            .measuredEntity(entity("individuals", "individual", "number of individuals"))
            .build());
    quantities.add(
        Quantity.builder()
            .id("q6")
            .text("remains unknown")
            .span(words.of("remains unknown"))
            .kind(Quantity.Kind.COUNT)
            .form(Quantity.Form.UNSTATED)
            .measuredEntity(entity("people", "people", "number of people"))
            .build());
    quantities.add(
        count("q7", "1.4 million", "figure of 1.4 million", 1_400_000)
            .resolution(BigDecimal.valueOf(100_000))
            .build());
    quantities.add(
        vague("q8", "Some", VagueClass.SOME, Optional.empty(), "Some people")
            .measuredEntity(entity("people", "people", "Some people"))
            .build());
    quantities.add(
        vague("q9", "many", VagueClass.MANY, Optional.empty(), "many years")
            .text("many years")
            .span(words.of("many years"))
            .kind(Quantity.Kind.DURATION)
            .unit(Unit.of("year", Unit.System.UCUM, "a"))
            .build());
    quantities.add(
        vague("q10", "multiple", VagueClass.SEVERAL, Optional.empty())
            .measuredEntity(
                entity(
                    "presidential administrations",
                    "administration",
                    "multiple presidential administrations"))
            .build());
    quantities.add(
        count("q11", "1,400", "more than 1,400 acres", 1_400)
            .text("more than 1,400 acres")
            .span(words.of("1,400 acres"))
            .kind(Quantity.Kind.MEASURE)
            .resolution(BigDecimal.ONE)
            .lowerBound(Bound.exclusive(BigDecimal.valueOf(1_400)))
            .addApproximators(approximator("more than", Approximator.Kind.MORE_THAN, "more than"))
            .unit(Unit.of("acre", Unit.System.UCUM, "[acr_us]"))
            .build());
    quantities.add(
        vague("q12", "some", VagueClass.SOME, Optional.empty(), "some communities")
            .measuredEntity(entity("communities", "community", "some communities"))
            .build());
  }

  private Quantity.Builder count(String id, String number, String context, long value) {
    Span span = words.of(number, context);
    return Quantity.builder()
        .id(id)
        .text(number)
        .span(span)
        .number(span)
        .kind(Quantity.Kind.COUNT)
        .form(Quantity.Form.NUMBER)
        .value(BigDecimal.valueOf(value));
  }

  private Quantity.Builder vague(
      String id, String number, VagueClass vagueClass, Optional<BigDecimal> magnitude) {
    return vague(id, number, vagueClass, magnitude, number);
  }

  private Quantity.Builder vague(
      String id,
      String number,
      VagueClass vagueClass,
      Optional<BigDecimal> magnitude,
      String context) {
    Span span = words.of(number, context);
    return Quantity.builder()
        .id(id)
        .text(number)
        .span(span)
        .number(span)
        .kind(Quantity.Kind.COUNT)
        .form(Quantity.Form.VAGUE)
        .vague(
            magnitude
                .map(value -> Vagueness.of(vagueClass, value))
                .orElseGet(() -> Vagueness.of(vagueClass)));
  }

  private Approximator approximator(String word, Approximator.Kind kind, String context) {
    return Approximator.builder().text(word).kind(kind).span(words.of(word, context)).build();
  }

  private MeasuredEntity entity(String counted, String head, String context) {
    return MeasuredEntity.builder()
        .text(counted)
        .head(head)
        .span(words.of(counted, context))
        .build();
  }

  private List<TimeExpression> times() {
    return List.of(
        TimeExpression.builder()
            .id("t1")
            .text("January 20")
            .span(words.of("January 20"))
            .value("XXXX-01-20")
            .resolved(false)
            .build(),
        TimeExpression.builder()
            .id("t2")
            .text("Tuesday")
            .span(words.of("Tuesday"))
            .resolved(false)
            .build(),
        TimeExpression.builder()
            .id("t3")
            .text("minutes later")
            .span(words.of("minutes later"))
            .resolved(false)
            .build(),
        TimeExpression.builder()
            .id("t4")
            .text("For years")
            .span(words.of("For years"))
            .resolved(false)
            .build());
  }

  private void addClaims() {
    said("s1", "officials", "according to officials", "according to", Cue.Kind.REPORT)
        .claim(
            "1.4 million people ordered deported from the United States have not left the country",
            "q1");
    said("s2", "Fox News", "Fox News has learned", "has learned", Cue.Kind.REPORT)
        .claim(between("that approximately", "judges to leave"), "q2");
    said("s3", "a US official", "According to a US official", "According to", Cue.Kind.REPORT)
        .claim(between("US Customs and", "received such an order"), "q3");
    own(between("A significant number", "in detention"), "q4", "q5");
    own(between("The number of people", "unknown for now"), "q6");
    said(
            "s4",
            "The figure of 1.4 million",
            "The figure of 1.4 million indicates",
            "indicates",
            Cue.Kind.REPORT)
        .claim("that courts have heard and decided all of these cases");
    said("s3", "the official", "according to the official", "according to", Cue.Kind.REPORT)
        .surely(
            Factuality.of(Certainty.POSSIBLE, Polarity.POSITIVE)
                .withHedges(words.of("may", "may still")))
        .claim("Some people may still be able to appeal", "q8");
    own(between("The figure also", "others arrive"), "q9", "q10");
    said(
            "s5",
            "President-elect Donald Trump",
            "Donald Trump has threatened",
            "has threatened",
            Cue.Kind.INTEND)
        .claim(between("to begin large", "January 20"));
    own(between("Texas is offering", "for that purpose"), "q11");
    said("s6", "some communities", "some communities have pledged", "have pledged", Cue.Kind.INTEND)
        .claim(between("to shield", "no help"));
    own(between("Members of the", "sanctuary law"));
    own(between("The Los Angeles Unified", "immigration agents"));
    said(
            "s7",
            "the Immigration and Customs Enforcement (ICE)",
            "has repeatedly criticized",
            "has repeatedly criticized",
            Cue.Kind.JUDGE)
        .claim(between("cities that do", "commit crimes"));
  }

  private Said said(String source, String mention, String cueContext, String cue, Cue.Kind kind) {
    Attribution attribution =
        Attribution.builder()
            .addSources(source)
            .mention(words.of(mention))
            .quotation(Quotation.INDIRECT)
            .cue(
                Cue.builder()
                    .text(cue)
                    .lemma(cue)
                    .kind(kind)
                    .addSpans(words.of(cue, cueContext))
                    .build())
            .build();
    return new Said(Optional.of(attribution), Factuality.of(Certainty.CERTAIN, Polarity.POSITIVE));
  }

  private void own(String content, String... quantityIds) {
    new Said(Optional.empty(), Factuality.of(Certainty.CERTAIN, Polarity.POSITIVE))
        .claim(content, quantityIds);
  }

  /** Who says it and how surely, before what is said. */
  private final class Said {
    private final Optional<Attribution> attribution;
    private final Factuality factuality;

    private Said(Optional<Attribution> attribution, Factuality factuality) {
      this.attribution = attribution;
      this.factuality = factuality;
    }

    private Said surely(Factuality how) {
      return new Said(attribution, how);
    }

    private void claim(String content, String... quantityIds) {
      String said = content.startsWith("that ") ? content.substring("that ".length()) : content;
      claims.add(
          Claim.builder()
              .id("c" + (claims.size() + 1))
              .text(said)
              .addContent(words.of(content))
              .sentences(words.of(content))
              .attribution(attribution)
              .addQuantities(quantityIds)
              .factuality(factuality)
              .build());
    }
  }

  private String between(String first, String last) {
    int start = text.indexOf(first);
    return text.substring(start, text.indexOf(last, start) + last.length());
  }

  private String paragraph(String beginning) {
    int start = text.indexOf(beginning);
    return text.substring(start, text.indexOf("\n", start));
  }
}
