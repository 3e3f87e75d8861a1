package org.prameen.review.ui;

import org.prameen.casework.Completeness;
import org.prameen.evidence.EvidenceFiles;
import org.prameen.review.FourValues;
import org.prameen.review.Signatures;
import org.prameen.review.Statuses;
import org.prameen.review.Submissions;
import org.springframework.stereotype.Component;

/** All that the page of the signature asks. */
@Component
record SignSources(
        CasePlaces places,
        Submissions submissions,
        Signatures signatures,
        Statuses statuses,
        Completeness completeness,
        FourValues values,
        EvidenceFiles evidence) {}
