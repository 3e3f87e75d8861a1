package org.prameen.reporting;

import org.prameen.shared.LocalText;

/**
 * What people decide about a short report before it is issued.
 *
 * @param lead the first sentences, for readers who read no more
 * @param withDiscussion whether "summary and discussion" of the full report is taken over
 */
public record ShortDraft(LocalText lead, boolean withDiscussion) {}
