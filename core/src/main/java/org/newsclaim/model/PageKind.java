package org.newsclaim.model;

/** What kind of page a web page is. */
public enum PageKind {
  /** A news article, blog post, guide or other self-contained text. */
  ARTICLE(true),
  /** An article to which entries are added while something happens. */
  LIVE_BLOG(true),
  /** A comment, column, editorial or letter. */
  OPINION(true),
  /** A series of pictures with captions. */
  GALLERY(true),
  /** A page about one video or audio recording. */
  VIDEO(true),
  /** The front page of a site. */
  HOME(false),
  /** The front page of a part of a site. */
  SECTION(false),
  /** A list of articles, products or search results. */
  LISTING(false),
  /** A product that can be bought. */
  PRODUCT(false),
  /** A discussion or a question with answers. */
  FORUM(false),
  /** A manual or reference. */
  DOCUMENTATION(false),
  /** A page on which an organization presents itself or what it offers. */
  SERVICE(false),
  /** A page that says that something was not found or did not work. */
  ERROR(false),
  /** A page that asks whether its reader is a person. */
  CAPTCHA(false),
  /** The first lines of an article that is not free to read. */
  PAYWALL_STUB(true),
  /** None of these. */
  OTHER(false);

  private final boolean article;

  PageKind(boolean article) {
    this.article = article;
  }

  /**
   * Whether pages of this kind contain an article, at least in part.
   *
   * @return false for those whose text makes no claims for a news reader
   */
  public boolean isArticle() {
    return article;
  }
}
