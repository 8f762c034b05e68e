package org.newsclaim.text.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsclaim.text.Quotations;
import org.newsclaim.text.Sentences;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.WordIndex;

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
    "Coach Ivo Marsh expressed confidence., expressed, PAST",
    "The Peruvian government fell., peruvian, ADJECTIVE",
    "The French said no to the plan., french, NAME",
    "They met the Chilean President Ana Prado., chilean, ADJECTIVE",
    "They met the American Lung Association., american, NAME",
    "Lee led United States forces in the war., forces, NOUN",
    "Lee said in court files that it rained., files, NOUN",
    "'It rained, per court documents.', documents, NOUN",
    "'Sales rose, then left by a side door.', left, PAST",
    "'Turn right, then left.', left, ADVERB",
    "The heat and unsettled weather could last., unsettled, ADJECTIVE",
    "Lee shot and killed the bear., shot, PAST",
    "An inside source spoke., inside, ADJECTIVE",
    "'Bob Frieling, a host, said so.', bob, NAME",
    "Mark Lomaxon said it rained., mark, NAME",
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
    TokenizedText text = TokenizedText.of(sentence, WordIndex.english());
    Quotations quotations = Quotations.of(text);
    Sentences sentences = Sentences.of(text, quotations);
    Tag[] tags =
        new Tagger(text, sentences, quotations, new FunctionWords(WordIndex.english()))
            .tag(Tagger.ALL);
    int token = 0;
    while (!text.matches(token, word)) {
      token++;
    }
    assertThat(tags[token]).as(word).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # adverbs before numbers, adjectives and participles
          They walked about 30 miles.              | about     | ADVERB
          The storm closed around twenty schools.  | around    | ADVERB
          It drew over 500 people.                 | over      | ADVERB
          It was built over 30 years.              | over      | PREPOSITION
          They argued about the budget.            | about     | PREPOSITION
          The ferry carried only two cars.         | only      | ADVERB
          She was the only witness.                | only      | ADJECTIVE
          Even small towns have a library.         | even      | ADVERB
          The fire was first seen at noon.         | first     | ADVERB
          The fire was first seen at noon.         | seen      | PARTICIPLE
          The men were then taken to jail.         | taken     | PARTICIPLE
          The pumps are still tested each week.    | tested    | PARTICIPLE
          The bridge is close to the school.       | close     | ADJECTIVE
          The well was so deep that it froze.      | so        | ADVERB
          The plan is not yet ready.               | yet       | ADVERB
          The rain stopped, so the game went on.   | so        | COORDINATOR
          # adjectives before nouns
          The bakery closed last week.             | last      | ADJECTIVE
          They moved to Ohio last month.           | last      | ADJECTIVE
          It was their second win.                 | second    | ADJECTIVE
          There was a long line outside.           | long      | ADJECTIVE
          The meeting did not last.                | last      | BASE
          # numbers
          The fund lost five million dollars.      | million   | NUMBER
          About 3 billion people drink it.         | billion   | NUMBER
          Millions of people drink it.             | millions  | NOUN
          The second half ended in a draw.         | half      | NOUN
          The second half ended in a draw.         | ended     | PAST
          Half the town came.                      | half      | DETERMINER
          """)
  void partsAdverbsFromOtherModifiers(String sentence, String word, Tag tag) {
    tells(sentence, word, tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # without an auxiliary
          The shop is a family business founded in Leeds.        | founded   | PARTICIPLE
          There are four trucks parked near the gate.            | parked    | PARTICIPLE
          He drives a van repaired by his daughter.              | repaired  | PARTICIPLE
          The bridge built by the army collapsed.                | built     | PARTICIPLE
          The cattle kept in the barn were sold.                 | kept      | PARTICIPLE
          The cattle kept in the barn have fever.                | kept      | PARTICIPLE
          Acme, based in Boston, makes pumps.                    | based     | PARTICIPLE
          Built in 1910, the mill is empty.                      | built     | PARTICIPLE
          If kept in the dark, the bread is safe.                | kept      | PARTICIPLE
          The car was stopped and searched.                      | searched  | PARTICIPLE
          Had it happened later, nobody would know.              | happened  | PARTICIPLE
          # finite
          The bridge collapsed in the storm.                     | collapsed | PAST
          Prices increased by 5 percent.                         | increased | PAST
          The cattle kept to the barn.                           | kept      | PAST
          She built a mill in the valley.                        | built     | PAST
          The treaty opened new ports.                           | opened    | PAST
          The mayor of the town signed the bill.                 | signed    | PAST
          The man drove home, parked the car and slept.          | parked    | PAST
          People who live in the valley used it.                 | used      | PAST
          """)
  void partsParticiplesFromPastForms(String sentence, String word, Tag tag) {
    tells(sentence, word, tag);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # nouns
          There is a shortage of machine parts in the north.   | parts     | NOUN
          The league has three student groups in town.         | groups    | NOUN
          It was made by student groups in the north.          | groups    | NOUN
          The lake is home to rare water birds in winter.      | birds     | NOUN
          The fear that plans changed is wrong.                | plans     | NOUN
          Plants drift and bond prices rise.                   | bond      | NOUN
          This year works stopped.                             | year      | NOUN
          # verbs
          It is a noise that alarms the whole town.            | alarms    | PRESENT
          It is a sign that points to an earlier flood.        | points    | PRESENT
          These are the steps that need to be taken.           | need      | BASE
          This means that the road stays shut.                 | means     | PRESENT
          That makes it a hard choice.                         | makes     | PRESENT
          They have a right to live and work in the county.    | work      | BASE
          She hopes to run and place in the race.              | place     | BASE
          The city hopes to widen and pave it.                 | pave      | BASE
          A study being made by a group of doctors shows how.  | shows     | PRESENT
          The nurse wants a new contract.                      | wants     | PRESENT
          """)
  void partsVerbsFromNouns(String sentence, String word, Tag tag) {
    tells(sentence, word, tag);
  }
}
