/** Files that are made of what stands in a workbook. */
package org.prameen.workbook.paper;
