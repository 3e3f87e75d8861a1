package org.prameen.scoring.method;

/** Whether means of points are given, which neither document 001 nor 004 defines: a local formula. */
public enum MeansShown {
    SHOWN,
    HIDDEN
}
