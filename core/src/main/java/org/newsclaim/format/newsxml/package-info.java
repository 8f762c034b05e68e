/** Reads NITF, NewsML-G2 and news sitemaps: {@link org.newsclaim.format.newsxml.NewsXmlReader}. */
@NullMarked
package org.newsclaim.format.newsxml;

import org.jspecify.annotations.NullMarked;
