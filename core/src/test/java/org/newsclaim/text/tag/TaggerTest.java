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
