/** Screens of the workbook: filling it in, and what came of it so far. */
package org.prameen.workbook.ui;
