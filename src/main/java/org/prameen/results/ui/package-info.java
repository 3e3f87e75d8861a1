/** Screens of results and their check. */
package org.prameen.results.ui;
