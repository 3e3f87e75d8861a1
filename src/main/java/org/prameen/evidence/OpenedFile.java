package org.prameen.evidence;

import java.io.InputStream;

/** A file to be read to its end and closed. */
public record OpenedFile(StoredFile file, InputStream content) {}
