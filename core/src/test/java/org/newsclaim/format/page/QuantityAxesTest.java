package org.newsclaim.format.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.newsclaim.NewsClaims;

class QuantityAxesTest {
  private static Element drawn(String text) {
    Element section = new Element("section");
    QuantityAxes.append(section, NewsClaims.parse(text));
    return section;
  }

  @Test
  void drawsOneAxisForEachUnitWithTwoNumbers() {
    Element section =
        drawn("It cost 5 dollars. Later it cost 9 dollars. The field has 3 acres. It has 4 doors.");
    assertThat(section.select("h3").eachText()).containsExactly("In the unit “US dollar”");
    assertThat(section.select("circle")).hasSize(2);
  }

  @Test
  void ordersNumbersFromLeftToRight() {
    Elements dots =
        drawn("The walk was 5 miles. The second was 40 miles. The third was 21 miles.")
            .select("circle");
    double first = Double.parseDouble(dots.get(0).attr("cx"));
    double second = Double.parseDouble(dots.get(1).attr("cx"));
    double third = Double.parseDouble(dots.get(2).attr("cx"));
    assertThat(first).isLessThan(third);
    assertThat(third).isLessThan(second);
  }

  @Test
  void leavesOpenWhatTheWordsLeaveOpen() {
    Element section = drawn("More than 20 miles are shut. Another 40 miles are open.");
    assertThat(section.select("path").eachAttr("d"))
        .filteredOn(data -> data.contains("l8 5"))
        .hasSize(1);
  }

  @Test
  void putsFarNumbersOnPowersOfTen() {
    Elements dots =
        drawn("A group of 10 people met 1,000 people and 100,000 people.").select("circle");
    assertThat(dots).hasSize(3);
    double left = Double.parseDouble(dots.get(0).attr("cx"));
    double middle = Double.parseDouble(dots.get(1).attr("cx"));
    double right = Double.parseDouble(dots.get(2).attr("cx"));
    assertThat(middle - left).isBetween(right - middle - 1, right - middle + 1);
  }
}
