package org.prameen.reporting;

import org.prameen.shared.LocalText;

/**
 * What people decide about a short report before it is issued.
 *
 * @param lead the first sentences, for readers who read no more
 * @param directions what the agency means to improve, in plain words
 * @param withDiscussion whether "summary and discussion" of the full report is taken over
 */
public record ShortDraft(LocalText lead, LocalText directions, boolean withDiscussion) {

    public ShortDraft {
        lead = bothLanguages(lead);
        directions = bothLanguages(directions);
    }

    private static LocalText bothLanguages(LocalText text) {
        return LocalText.of(text.th() == null ? "" : text.th(), text.en() == null ? "" : text.en());
    }
}
