package org.newsclaim.format.html.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The elements and texts of a page in the order of the page, in arrays, so that whatever looks
 * through it goes forward once and never down into itself. Immutable as long as the page is.
 */
public final class PageTree {
  private final Node[] nodes;
  private final int[] parents;
  private final int[] ends;
  private final TagKind[] kinds;
  private final int[] hints;
  private final int body;

  private PageTree(Builder builder) {
    int size = builder.size;
    this.nodes = Arrays.copyOf(builder.nodes, size);
    this.parents = Arrays.copyOf(builder.parents, size);
    this.ends = Arrays.copyOf(builder.ends, size);
    this.kinds = Arrays.copyOf(builder.kinds, size);
    this.body = builder.body;
    this.hints = new int[size];
    Map<String, Integer> known = new HashMap<>();
    for (int item = body; item < size; item++) {
      hints[item] = nodes[item] instanceof Element element ? hints(element, known) : 0;
    }
  }

  /**
   * Lays a page out.
   *
   * @param page the page
   * @return its elements and texts
   */
  public static PageTree of(Document page) {
    Builder builder = new Builder();
    page.traverse(builder);
    return new PageTree(builder);
  }

  /**
   * How many there are.
   *
   * @return the number of elements and texts
   */
  public int size() {
    return nodes.length;
  }

  /**
   * The body of the page.
   *
   * @return its index; that of the root where there is none
   */
  public int body() {
    return body;
  }

  /**
   * Whether an item is an element.
   *
   * @param item its index
   * @return false for a text
   */
  public boolean isElement(int item) {
    return nodes[item] instanceof Element;
  }

  /**
   * An element.
   *
   * @param item the index of an element
   * @return the element
   */
  public Element element(int item) {
    return (Element) nodes[item];
  }

  /**
   * The characters of a text.
   *
   * @param item the index of a text
   * @return the text as it stands in the page
   */
  public String text(int item) {
    return ((TextNode) nodes[item]).getWholeText();
  }

  /**
   * What an element is to the layout.
   *
   * @param item its index
   * @return the kind; INLINE for a text
   */
  public TagKind kind(int item) {
    return kinds[item];
  }

  /**
   * What an item stands in.
   *
   * @param item its index
   * @return the index of its parent, -1 for the root
   */
  public int parent(int item) {
    return parents[item];
  }

  /**
   * Where an item ends.
   *
   * @param item its index
   * @return the index after its last descendant
   */
  public int end(int item) {
    return ends[item];
  }

  /**
   * Whether an item is an element of a name.
   *
   * @param item its index
   * @param name the name in lower case
   * @return whether it is
   */
  public boolean is(int item, String name) {
    return nodes[item] instanceof Element element && element.normalName().equals(name);
  }

  /**
   * Whether an element has a hint of its own in its class, id, role or property.
   *
   * @param item its index
   * @param hint the hint
   * @return whether it has; false for a text
   */
  public boolean has(int item, Hint hint) {
    return (hints[item] & hint.bit()) != 0;
  }

  /**
   * Whether a link leads out of the page.
   *
   * @param link an element
   * @return false for one to a place in the page, and for the mark of such a place
   */
  public boolean isOutwardLink(int link) {
    String target = element(link).attr("href");
    return !target.isEmpty() && target.charAt(0) != '#';
  }

  /** The hints of an element; most names stand on many elements of a page. */
  private static int hints(Element element, Map<String, Integer> known) {
    if (element.attributesSize() == 0) {
      return 0;
    }
    String id = element.id();
    int found = known.computeIfAbsent(element.className(), HintWords::in);
    found |= id.isEmpty() ? 0 : HintWords.in(id);
    if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
      found |= Hint.BODY.bit();
    }
    return found | roleHints(element.attr("role"));
  }

  private static int roleHints(String role) {
    return switch (role) {
      case "navigation",
          "banner",
          "complementary",
          "contentinfo",
          "search",
          "dialog",
          "menu",
          "menubar",
          "tablist",
          "alert" ->
          Hint.FURNITURE.bit();
      case "main", "article" -> Hint.ARTICLE.bit();
      default -> 0;
    };
  }

  /**
   * The words of a part of the page, on one line.
   *
   * @param item its index
   * @param most so many characters are enough: no text is read after them
   * @return the text without what is never shown, white space collapsed
   */
  public String words(int item, int most) {
    WhiteSpace words = new WhiteSpace();
    int at = item;
    while (at < ends[item] && words.length() <= most) {
      if (kinds[at] == TagKind.UNSEEN && at != item) {
        at = ends[at];
        continue;
      }
      if (isElement(at)) {
        if (kinds[at] != TagKind.INLINE && kinds[at] != TagKind.LINK) {
          words.space();
        }
      } else {
        words.append(text(at));
      }
      at++;
    }
    return words.take();
  }

  /** Collects the items on the way through the page, which does not recurse. */
  private static final class Builder implements NodeVisitor {
    private Node[] nodes = new Node[1024];
    private int[] parents = new int[1024];
    private int[] ends = new int[1024];
    private TagKind[] kinds = new TagKind[1024];
    private int size;
    private int open = -1;
    private int body;

    @Override
    public void head(Node node, int depth) {
      boolean element = node instanceof Element;
      if (!element && !(node instanceof TextNode)) {
        return;
      }
      if (size == nodes.length) {
        grow();
      }
      nodes[size] = node;
      parents[size] = open;
      ends[size] = size + 1;
      kinds[size] = element ? TagKind.of(((Element) node).normalName()) : TagKind.INLINE;
      if (element) {
        if (body == 0 && node.nameIs("body")) {
          body = size;
        }
        open = size;
      }
      size++;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element) {
        ends[open] = size;
        open = parents[open];
      }
    }

    private void grow() {
      int more = size * 2;
      nodes = Arrays.copyOf(nodes, more);
      parents = Arrays.copyOf(parents, more);
      ends = Arrays.copyOf(ends, more);
      kinds = Arrays.copyOf(kinds, more);
    }
  }
}
