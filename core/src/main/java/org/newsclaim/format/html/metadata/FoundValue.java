package org.newsclaim.format.html.metadata;

/**
 * A value and where in the page it stands.
 *
 * @param value the value
 * @param origin the place in words, such as "JSON-LD datePublished" or "meta og:title"
 * @param <T> the type of the value
 */
public record FoundValue<T>(T value, String origin) {}
