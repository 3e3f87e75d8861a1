package org.prameen.evidence;

import java.time.Instant;
import java.util.Optional;

/**
 * Why a piece of evidence no longer counts; it stays visible.
 *
 * @param by name of who cancelled it
 * @param replacement what is used instead
 */
public record Cancellation(String reason, String by, Instant at, Optional<EvidenceId> replacement) {}
