/**
 * Reads and writes the library's own JSON, which is lossless.
 *
 * <p>{@link org.newsclaim.json.NewsClaimJson} works with strings, streams and files, strictly or
 * leniently. {@link org.newsclaim.json.NewsClaimModule} adds the format to a Jackson 3 mapper.
 *
 * <pre>{@code
 * NewsClaimJson.articles().indented().write(article, path);
 * Article same = NewsClaimJson.articles().read(path);
 * }</pre>
 */
@NullMarked
package org.newsclaim.json;

import org.jspecify.annotations.NullMarked;
