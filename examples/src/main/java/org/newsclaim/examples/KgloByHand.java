package org.newsclaim.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Article;
import org.newsclaim.model.Block;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
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
                "Immigration and Customs Enforcement",
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
            .measuredEntity(entity("people", "person", "1.4 million people"))
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
                    "of those who have received such an order",
                    words.of("of those who have received such an order")))
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
            .build());
    quantities.add(
        Quantity.builder()
            .id("q6")
            .text("unknown")
            .span(words.of("unknown"))
            .kind(Quantity.Kind.COUNT)
            .form(Quantity.Form.UNSTATED)
            .measuredEntity(entity("people", "person", "number of people"))
            .build());
    quantities.add(
        count("q7", "1.4 million", "figure of 1.4 million", 1_400_000)
            .resolution(BigDecimal.valueOf(100_000))
            .build());
    quantities.add(
        vague("q8", "Some", VagueClass.SOME, Optional.empty(), "Some people")
            .measuredEntity(entity("people", "person", "Some people"))
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
            .build());
  }

  private void addClaims() {
    said("s1", "officials", "according to officials", "according to", Cue.Kind.REPORT)
        .content(
            "1.4 million people ordered deported from the United States have not left the country");
  }

  private String paragraph(String beginning) {
    int start = text.indexOf(beginning);
    return text.substring(start, text.indexOf("\n", start));
  }
}
