package org.prameen.reporting;

import java.util.Optional;
import org.prameen.audit.ChainReport;
import org.prameen.shared.LocalText;

/**
 * What became of one chain of the journal, with whose it is.
 *
 * @param caseNumber empty for the lines of an organisation, or of nobody
 */
public record ChainFinding(Optional<String> caseNumber, Optional<LocalText> organisation, ChainReport report) {}
