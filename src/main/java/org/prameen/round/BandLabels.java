package org.prameen.round;

/** Which of the document's two sets of band names screens and reports use (document 002, lines 54-58 and 2180-2184). */
public enum BandLabels {
    SHORT,
    LONG
}
