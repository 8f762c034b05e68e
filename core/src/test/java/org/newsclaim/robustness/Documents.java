package org.newsclaim.robustness;

import java.util.List;
import org.newsclaim.NewsClaims;
import org.newsclaim.article.ParseOptions;
import org.newsclaim.format.ninjs.NinjsVersion;
import org.newsclaim.model.Article;

/** Valid documents of every format, to be changed. */
final class Documents {
  static final String TEXT =
      "HILLTOWN (Wire) — Mayor Jane Roe said on Tuesday that at least 1,400 homes were dark.\n\n"
          + "“We’ll wait,” she told reporters, “and see.” About two-thirds of them had no water, "
          + "according to a county official who asked not to be named.";

  static final Article ARTICLE =
      NewsClaims.parse(
          TEXT,
          ParseOptions.defaults()
              .withId("a")
              .withUrl("https://news.example/a")
              .withDatePublished("2025-01-20"));

  static final List<String> JSON =
      List.of(NewsClaims.toJson(ARTICLE), NewsClaims.toJson(ARTICLE.withoutText()));

  static final List<String> NINJS =
      List.of(
          NewsClaims.toNinjs(ARTICLE, NinjsVersion.V1),
          NewsClaims.toNinjs(ARTICLE, NinjsVersion.V3));

  static final List<String> JSON_LD =
      List.of(
          NewsClaims.toJsonLd(ARTICLE),
          """
          [{"@context": "https://schema.org", "@type": ["NewsArticle"], "@id": "#a", "headline": "Dark",
            "author": [{"@id": "#p"}, "Al Doe"], "datePublished": "2025-01-20T10:00:00Z",
            "articleBody": "It is dark, the mayor said.", "keywords": "power, water",
            "isAccessibleForFree": "False", "image": {"url": "a.jpg"}},
           {"@type": "Person", "@id": "#p", "name": "Jane Roe", "worksFor": {"@id": "#a"}},
           {"@context": "https://schema.org", "@type": "ClaimReview", "claimReviewed": "It was dark.",
            "itemReviewed": {"@type": "Claim", "author": {"name": "Jane Roe"}},
            "reviewRating": {"ratingValue": "1", "bestRating": 5, "alternateName": "False"}}]
          """);

  static final List<String> ANNOTATIONS = List.of(NewsClaims.toWebAnnotations(ARTICLE));

  static final List<String> PROPOSED =
      List.of(
          "{\"claims\": [{\"id\": \"x\", \"quote\": \"at least 1,400 homes were dark\", \"source\":"
              + " \"Jane Roe\", \"cue\": \"said\", \"numbers\": [{\"value\": 1400, \"unit\":"
              + " \"home\"}]}, {\"quote\": \"and see\", \"source\": \"she\", \"nestedIn\": \"x\"}]}",
          "[{\"quote\": \"two-thirds of them had no water\", \"source\": \"officials\"}]");

  static final List<String> XML =
      List.of(
          """
          <?xml version="1.0"?><nitf xml:lang="en"><head><title>Dark</title>
          <docdata><doc-id id-string="a"/><date.issue norm="20250120T071500Z"/></docdata>
          <pubdata name="Wire"/></head><body><body.head><hedline><hl1>Homes dark</hl1></hedline>
          <byline>By <person>Jane Roe</person></byline><dateline>HILLTOWN, Jan. 20</dateline></body.head>
          <body.content><p>It is <em>dark</em>, the mayor said.</p><p>40 people left &amp; waited.</p>
          <media media-type="image"><media-reference source="a.jpg"/></media></body.content></body></nitf>
          """,
          """
          <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="2" xml:lang="en">
          <itemMeta><itemClass qcode="ninat:text"/><versionCreated>2025-01-20T09:00:00Z</versionCreated>
          </itemMeta><contentMeta><creator><name>Jane Roe</name></creator><headline>Dark</headline>
          <keyword>power</keyword></contentMeta><contentSet><inlineXML><html
          xmlns="http://www.w3.org/1999/xhtml"><body><p>It is dark, the mayor said.</p></body></html>
          </inlineXML></contentSet></newsItem>
          """);

  private Documents() {}
}
