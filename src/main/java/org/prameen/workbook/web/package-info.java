/** Hands out files that are made of a workbook. */
package org.prameen.workbook.web;
