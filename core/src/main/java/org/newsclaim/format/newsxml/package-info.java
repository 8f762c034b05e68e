/**
 * Articles in the XML of news agencies and publishers: NITF, NewsML-G2 and news sitemaps. {@link
 * org.newsclaim.format.newsxml.NewsXmlReader} reads them.
 */
@NullMarked
package org.newsclaim.format.newsxml;

import org.jspecify.annotations.NullMarked;
