package org.prameen.answering.ui;

import org.prameen.answering.SheetForm;

/** What can be done from a form besides answering it. */
interface SheetActs {

    void wholeNotPractised(SheetForm form);

    void practisedAfterAll();
}
