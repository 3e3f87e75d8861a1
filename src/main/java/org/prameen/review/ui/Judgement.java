package org.prameen.review.ui;

import org.prameen.review.Consensus;
import org.prameen.review.ItemStates;
import org.prameen.review.ReasonTypes;
import org.prameen.review.Reviews;
import org.prameen.review.Threads;
import org.prameen.review.Verdicts;
import org.prameen.workbook.ui.ResultSheets;
import org.springframework.stereotype.Component;

/** What can be done to single nodes of a submission. */
@Component
record Judgement(
        Reviews reviews,
        Verdicts verdicts,
        ReasonTypes reasonTypes,
        Threads threads,
        Consensus consensus,
        ResultSheets results,
        ItemStates items) {}
