/** Turns a news article into values: who says what, with which numbers, how surely, and where. */
// Immutables has no module descriptor; it is not needed to run.
@SuppressWarnings("requires-automatic")
module org.newsclaim {
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;
  requires static org.immutables.value.annotations;
  requires java.xml;
  requires org.jsoup;
  requires tools.jackson.dataformat.csv;
  // For org.newsclaim.measure, which is for those who have them.
  requires static java.measure;
  requires static tech.units.indriya;
  requires static systems.uom.ucum;

  exports org.newsclaim;
  exports org.newsclaim.anchor;
  exports org.newsclaim.anchor.quote;
  exports org.newsclaim.article;
  exports org.newsclaim.compare;
  exports org.newsclaim.compare.result;
  exports org.newsclaim.format.claimimport;
  exports org.newsclaim.format.claimimport.proposed;
  exports org.newsclaim.format.html;
  exports org.newsclaim.format.newsxml;
  exports org.newsclaim.format.ninjs;
  exports org.newsclaim.format.page;
  exports org.newsclaim.format.schemaorg;
  exports org.newsclaim.format.schemaorg.read;
  exports org.newsclaim.format.schemaorg.write;
  exports org.newsclaim.format.table;
  exports org.newsclaim.format.webannotation;
  exports org.newsclaim.json;
  exports org.newsclaim.lexicon;
  exports org.newsclaim.measure;
  exports org.newsclaim.model;
  exports org.newsclaim.quantity;
  exports org.newsclaim.time;

  opens org.newsclaim.model to
      tools.jackson.databind;

  provides tools.jackson.databind.JacksonModule with
      org.newsclaim.json.NewsClaimModule;
}
