package org.prameen.evidence;

/**
 * The file of a piece of evidence.
 *
 * @param name as it came from the person, made safe; may be Thai
 * @param sha256 of the content, hexadecimal
 * @param bytes length of the content
 * @param pages number of pages
 */
public record StoredFile(String name, String sha256, long bytes, int pages) {}
