package org.newsclaim.text.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.Lexicon;

/** What words that can be several things are in their sentence. */
class TaggerTest {
  @ParameterizedTest
  @CsvSource({
    "Lee spoke in the CNN interview that followed., interview, NOUN",
    "Lee told a Senate panel Wednesday that it rained., panel, NOUN",
    "Voters oppose the plan., oppose, BASE",
    "They are under orders of immigration judges to leave., judges, NOUN",
    "The town court judges the case., judges, PRESENT",
    "Democrats privately express doubts., express, BASE",
    "Lee led United States forces in the war., forces, NOUN",
    "Lee said in court files that it rained., files, NOUN",
    "The heat and unsettled weather could last., unsettled, ADJECTIVE",
    "Lee shot and killed the bear., shot, PAST",
    "An inside source spoke., inside, ADJECTIVE",
    "Will wrote a letter., will, NAME",
    "Will you write a letter?, will, MODAL",
    "Many said it rained., many, PRONOUN",
    "Many old voters said it rained., many, DETERMINER",
    "She won almost 14 million votes., million, NUMBER",
    "She won almost 14 million votes., votes, NOUN",
    "They opened more than 2 million accounts for customers., accounts, NOUN",
    "It is one of several positive policy addresses from her., addresses, NOUN",
    "It closed one of the roughly 100 Russian stations on the coast., stations, NOUN",
    "In 2020 Maine votes on the plan., votes, PRESENT",
    "Each company plans for the winter., plans, PRESENT",
    "Nearly 15 coal- and gas-fired power plants emit gas., plants, NOUN",
    "The mines that he bought are shut., mines, NOUN",
    "About 12 registered voters were removed., registered, ADJECTIVE",
    "It is one of the most lavishly subsidized industries here., subsidized, ADJECTIVE",
    "The recently opened stores are full., opened, ADJECTIVE",
    "They hired 18 fact-checkers working at night., checkers, NOUN",
    "Rain fell over the past few years., past, ADJECTIVE",
    "Three quarters of the island lost power., lost, PAST",
    "Six in 10 want it., want, BASE",
    "One in four Syrians needs help., needs, PRESENT",
    "A dozen eggs costs $3., costs, PRESENT",
    "Each of 14 defendants faces up to 20 years., faces, PRESENT",
    "There were 310 confirmed measles cases., confirmed, ADJECTIVE",
    "The state's most important ports closed., '''s', POSSESSIVE",
    "The mayor's very tired., '''s', BE",
    "Sales fell to half of last year's level., last, ADJECTIVE",
    "She made some last-minute changes., last, ADJECTIVE",
    "About a million homes lost power., million, NUMBER",
    "Output more than tripled., tripled, PAST",
    "Sales have more than doubled., doubled, PARTICIPLE",
    "More than twelve people left., more, PRONOUN",
    "/PRNewswire/ -- Acme opened a mill., acme, NAME",
    "&amp; the mill is open., mill, NOUN",
  })
  void tells(String sentence, String word, Tag tag) {
    TokenizedText text = TokenizedText.of(sentence, Lexicon.english());
    Quotations quotations = Quotations.of(text);
    Sentences sentences = Sentences.of(text, quotations);
    Tag[] tags =
        new Tagger(text, sentences, quotations, new FunctionWords(Lexicon.english())).tag();
    int token = 0;
    while (!text.matches(token, word)) {
      token++;
    }
    assertThat(tags[token]).as(word).isEqualTo(tag);
  }
}
