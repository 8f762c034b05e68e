package org.newsclaim.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which a sentence attributes: subjects, adverbials, passives, nouns and phrases. */
class FormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          Nurses who work at the clinic said the vans were late.                   # Nurses who work at the clinic | said | the vans were late
          Growers who own barns warned that hay was short.                         # Growers who own barns | warned | that hay was short
          A guard who quit because he feared for his health said it was cold.      # A guard who quit because he feared for his health | said | it was cold
          A clerk who keeps maps and charts said no ferry runs.                    # A clerk who keeps maps and charts | said | no ferry runs
          Tenants who say they were cheated insist that it is true.                # Tenants who say they were cheated | insist | that it is true
          A district official said Tuesday that the vans were late.                # A district official | said | that the vans were late
          Draining the pond was a mistake, the warden said.                        # the warden | said | Draining the pond was a mistake
          The warden said draining the pond was a mistake.                         # The warden | said | draining the pond was a mistake
          Ice closed the harbor, port records show.                                # port records | show | Ice closed the harbor
          As most of the growers report, hay was short.                            # most of the growers | report | hay was short
          As the warden and two clerks report, hay was short.                      # the warden and two clerks | report | hay was short
          The minutes of the hearing say that hay was short.                       # The minutes of the hearing | say | that hay was short
          The gazette wrote that Dan Fox and Eve Hill said hay was short.          # Dan Fox and Eve Hill | said | hay was short
          A clerk, who feared for his post, demanded a new count.                  # A clerk | demanded | a new count
          Growers feared nearly 40 barns were lost.                                # Growers | feared | nearly 40 barns were lost
          Eve Hill, warden of the bay: “Hay was short.”                            # Eve Hill, warden of the bay | : | “Hay was short.”
          A clerk for the bay: “Hay was short.”                                    # A clerk for the bay | : | “Hay was short.”
          Ann Hill is confident growers will pay.                                  # Ann Hill | is confident | growers will pay
          “Hay is short.” — Ann Hill (@annhill) May 3, 2020                        # Ann Hill (@annhill) | — | “Hay is short.”
          Hay is short. It will rain! — Ann Hill (@annhill) May 3, 2020            # Ann Hill (@annhill) | — | Hay is short. It will rain!
          “Hay is short,” she said as she left, “but it will rain.”                # she | said | “Hay is short,” · “but it will rain.”
          She sent a note saying hay was short.                                    # She | saying | hay was short
          """)
  void findsSubjects(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).contains(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          Doctors said at least 12 children fell ill.                              # Doctors | said | at least 12 children fell ill
          Doctors said up to a dozen children fell ill.                            # Doctors | said | up to a dozen children fell ill
          Doctors said as many as 40 children fell ill.                            # Doctors | said | as many as 40 children fell ill
          Doctors said Monday the old wing, which has 90 beds, would close.        # Doctors | said | the old wing, which has 90 beds, would close
          Doctors said in a memo the old wing would close.                         # Doctors | said | the old wing would close
          The bank told investors on a call that sales fell.                       # The bank | told | that sales fell
          The bank promised in a leaflet that fees would fall.                     # The bank | promised | that fees would fall
          The baker admitted in court on Monday taking the cash.                   # The baker | admitted | taking the cash
          The vans were late, the driver was quoted as saying.                     # the driver | was quoted as saying | The vans were late
          The board argued for years that it was poor.                             # The board | argued | that it was poor
          The board called on Monday for calm.                                     # The board | called | for calm
          The club noted in its report a 15% rise in visits.                       # The club | noted | a 15% rise in visits
          The vans were late, the driver went on to predict.                       # the driver | went on to predict | The vans were late
          The driver was heard shouting that the vans were late.                   # The driver | was heard shouting | that the vans were late
          According to Ann Lowe, 48, the vans were late.                           # Ann Lowe, 48 | According to | the vans were late
          """)
  void stepsOverWhatStandsBetweenCueAndContent(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).containsExactly(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          The bank was criticized by a spokesman for the union for the delay.      # a spokesman for the union | was criticized | The bank · for the delay
          The bank was criticized by tenants for the delay.                        # tenants | was criticized | The bank · for the delay
          The bank was accused of fraud by federal prosecutors.                    # federal prosecutors | was accused | The bank · of fraud
          Ann Hill is accused by a group of parents of stealing cash.              # a group of parents | is accused | Ann Hill · of stealing cash
          The plan was described by engineer Bob Fox as a bad joke.                # engineer Bob Fox | was described | The plan · as a bad joke
          Riders were urged by the police to stay home.                            # the police | were urged | Riders · to stay home
          Prices are expected by analysts to fall.                                 # analysts | are expected | Prices · to fall
          Voters were told by Bob Fox that the vans were late.                     # Bob Fox | were told | that the vans were late
          The plan was praised by Bob Fox.                                         # Bob Fox | was praised | The plan
          The bank was accused of hiding a loss.                                   # - | was accused | The bank · of hiding a loss
          Ann Hill accused the bank of ignoring a loss.                            # Ann Hill | accused | the bank of ignoring a loss
          """)
  void readsPassives(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).containsExactly(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          A warning from the port office that ice would come went unheard.         # the port office | warning | that ice would come
          The judge's view is that the fee is too high.                            # The judge | view is | that the fee is too high
          The fear among farmers is that hay will be short.                        # farmers | fear | that hay will be short
          In the judge's view, the fee is too high.                                # the judge | view | the fee is too high
          The fee is too high, in her opinion.                                     # her | opinion | The fee is too high
          There were rumors that if rain came, the dam would burst.                # - | rumors | that if rain came, the dam would burst
          Complaints were made that the vans were late.                            # - | Complaints | that the vans were late
          Doctors put the death toll at more than 40.                              # Doctors | put | the death toll at more than 40
          One estimate puts the damage at $5 million.                              # One estimate | puts | the damage at $5 million
          One more thing, per the experts: It cleans well.                         # the experts | per | It cleans well
          The club's claim that vans were late and drivers were tired drew laughs. # The club | claim | that vans were late and drivers were tired
          Per the audit, the vans were late.                                       # the audit | Per | the vans were late
          The vans were late, per court records.                                   # court records | per | The vans were late
          The vans were late, per court documents.                                 # court documents | per | The vans were late
          Experts rank the port as the safest.                                     # Experts | rank | the port as the safest
          The club attributed the delay to the ice.                                # The club | attributed | the delay to the ice
          Dan Fox is convinced that the vans were late.                            # Dan Fox | is convinced | that the vans were late
          The club posted a note saying the vans were late.                        # The club | saying | the vans were late
          The club sent members a letter warning that the vans were late.          # The club | warning | that the vans were late
          """)
  void readsPhrasesAndNouns(String sentence, String attribution) {
    assertThat(Parsed.of(sentence).attributions()).contains(attribution);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          He said that the tower leaned but offered no proof.                      # that the tower leaned
          He said that the tower leaned, after visiting the hall.                  # that the tower leaned
          He said that the thieves fled, after robbing a bank.                     # that the thieves fled, after robbing a bank
          He said that the tower leaned, as he walked out.                         # that the tower leaned
          He said that the tower leans, as it was built on sand.                   # that the tower leans, as it was built on sand
          The club insists there were leaks, and it fears that walls are damp.     # there were leaks
          The club said the road was shut and urged drivers to wait.               # the road was shut
          The clerk said the road was shut, then left by the side door.            # the road was shut
          The clerk said the road was shut and walked away.                        # the road was shut
          The clerk said that Ann Hill had lied, and she blamed the club.          # that Ann Hill had lied
          The clerk said that Ann Hill had lied, and she left early.               # that Ann Hill had lied, and she left early
          The club hopes to open a road, which leads to the bay.                   # to open a road, which leads to the bay
          The club praised the road, which leads to the bay.                       # the road
          The club criticized the road and the clerk said it was shut.             # the road
          The club can do that, the clerk said. To close it would be wrong.        # The club can do that
          (The road is shut, the clerk said.)                                      # The road is shut
          (As the clerk noted, the road is shut.)                                  # the road is shut
          The clerk said the storm hit the bay and left many without power.        # the storm hit the bay and left many without power
          The clerk said the thief took the cash, then left by the side door.      # the thief took the cash, then left by the side door
          Pupils yelled “No fees,” and “Keep our school.”                          # “No fees,” and “Keep our school.”
          The club said, “We won,” and “We will win again.”                        # “We won,” and “We will win again.”
          While he insists that the guard, who is new, left a gate open, I agree.  # that the guard, who is new, left a gate open
          They denied a report that the wing, which has 90 beds, would close.      # a report that the wing, which has 90 beds, would close
          """)
  void endsContents(String sentence, String content) {
    Parsed parsed = Parsed.of(sentence);
    assertThat(parsed.contents(parsed.claims().get(0))).containsExactly(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
          She met a man who owns a barn.
          She put the car at risk.
          He has a good view of the bay.
          He held the cup that she gave him.
          It costs $4 per person, and 60 miles per hour is fast.
          He was praised.
          The barn was built by Monday.
          Closing the wing took a year.
          """)
  void findsNoneInOtherSentences(String sentence) {
    assertThat(Parsed.of(sentence).attributions()).isEmpty();
  }
}
