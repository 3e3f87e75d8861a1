/** Screens of reports, their route, the summary above the agencies and the journal. */
package org.prameen.reporting.ui;
