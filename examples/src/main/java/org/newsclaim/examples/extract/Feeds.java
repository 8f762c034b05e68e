package org.newsclaim.examples.extract;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the entries of RSS and Atom as JSON-LD, which has a place for all that they say. */
final class Feeds {
  private static final int START = 2000;
  private static final Pattern ROOT =
      Pattern.compile("<(?:rss|(?:\\w+:)?feed|rdf:RDF)[\\s>]", Pattern.CASE_INSENSITIVE);

  private Feeds() {}

  static boolean isFeed(byte[] xml) {
    int length = Math.min(xml.length, START);
    String start = new String(xml, 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    return ROOT.matcher(start).find();
  }

  static List<InputRow> rows(byte[] xml, String name) {
    SyndFeed feed;
    // A DTD is refused, so no entity can open a file or fill the memory.
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(xml))) {
      SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
      input.setAllowDoctypes(false);
      feed = input.build(reader);
    } catch (FeedException | IllegalArgumentException | IOException e) {
      return List.of(new InputRow.Unreadable(name, "MALFORMED", String.valueOf(e.getMessage())));
    }
    List<InputRow> rows = new ArrayList<>();
    int number = 0;
    for (SyndEntry entry : feed.getEntries()) {
      number++;
      ObjectNode row = InputFormat.row(name + "#" + number);
      ObjectNode article = row.putObject("jsonld");
      describe(entry, article);
      put(article.putObject("isPartOf").put("@type", "WebSite"), "name", feed.getTitle());
      if (!article.has("inLanguage")) {
        put(article, "inLanguage", feed.getLanguage());
      }
      put(article, "license", feed.getCopyright());
      rows.add(new InputRow.Document(row, xml.length / feed.getEntries().size()));
    }
    return rows;
  }

  private static void describe(SyndEntry entry, ObjectNode article) {
    article.put("@type", "NewsArticle");
    put(article, "identifier", entry.getUri());
    put(article, "url", entry.getLink());
    put(article, "headline", entry.getTitle());
    put(article, "datePublished", entry.getPublishedDate());
    put(article, "dateModified", entry.getUpdatedDate());
    ArrayNode authors = article.putArray("author");
    for (String author : authors(entry)) {
      authors.addObject().put("@type", "Person").put("name", author);
    }
    ArrayNode keywords = article.putArray("keywords");
    entry.getCategories().forEach(category -> add(keywords, category.getName()));
    ArrayNode images = article.putArray("image");
    entry.getEnclosures().stream()
        .filter(media -> String.valueOf(media.getType()).startsWith("image/"))
        .forEach(media -> add(images, media.getUrl()));
    Optional<String> summary = text(entry.getDescription());
    Optional<String> content =
        entry.getContents().stream().flatMap(one -> text(one).stream()).findFirst();
    content.or(() -> summary).ifPresent(body -> article.put("articleBody", body));
    if (content.isPresent()) {
      summary.ifPresent(words -> article.put("description", words));
    }
  }

  private static List<String> authors(SyndEntry entry) {
    List<String> authors = new ArrayList<>();
    for (SyndPerson person : entry.getAuthors()) {
      authors.add(String.valueOf(person.getName()));
    }
    if (authors.isEmpty() && entry.getAuthor() != null) {
      // RSS has "jane@harbour.example (Jane Roe)".
      String author = entry.getAuthor();
      int open = author.indexOf('(');
      authors.add(open < 0 ? author : author.substring(open + 1).replace(")", ""));
    }
    authors.removeIf(author -> author.isBlank() || author.equals("null"));
    return authors;
  }

  private static Optional<String> text(@Nullable SyndContent content) {
    return Optional.ofNullable(content)
        .map(SyndContent::getValue)
        .filter(words -> !words.isBlank());
  }

  private static void add(ArrayNode list, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      list.add(words.strip());
    }
  }

  private static void put(ObjectNode node, String name, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      node.put(name, words.strip());
    }
  }

  private static void put(ObjectNode node, String name, @Nullable Date date) {
    if (date != null) {
      node.put(name, date.toInstant().toString());
    }
  }
}
