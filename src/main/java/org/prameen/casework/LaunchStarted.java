package org.prameen.casework;

/** A launch was written down; its work can begin. */
public record LaunchStarted(LaunchId launch) {}
