package org.prameen.workbook;

import org.prameen.workbook.persistence.EntryRows;
import org.prameen.workbook.persistence.MeasureRows;
import org.prameen.workbook.persistence.ProfileRows;
import org.prameen.workbook.persistence.SubstituteRows;
import org.prameen.workbook.persistence.WorkbookRows;
import org.springframework.stereotype.Component;

/** The tables of workbooks. */
@Component
record BookTables(
        WorkbookRows books,
        EntryRows entries,
        MeasureRows measures,
        ProfileRows profiles,
        SubstituteRows substitutes) {}
