package dev.octavo.pdf.tag;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * The area of a link on a page.
 *
 * @param area the annotation
 */
record Annotation(COSDictionary area) implements Kid {}
