package org.newsclaim.format.html.metadata;

import java.util.List;
import java.util.Optional;

/**
 * An article as JSON-LD describes it.
 *
 * @param headline its headline or name
 * @param people the names of authors that are people or of no type
 * @param organizations the names of authors that are organizations
 * @param publisher the name of its publisher
 * @param datePublished as it stands
 * @param dateModified as it stands
 * @param inLanguage as it stands
 * @param url its address
 * @param articleBody its text
 * @param isFree whether it is free to read, where it says so
 */
record LinkedArticle(
    Optional<String> headline,
    List<String> people,
    List<String> organizations,
    Optional<String> publisher,
    Optional<String> datePublished,
    Optional<String> dateModified,
    Optional<String> inLanguage,
    Optional<String> url,
    Optional<String> articleBody,
    Optional<Boolean> isFree) {}
