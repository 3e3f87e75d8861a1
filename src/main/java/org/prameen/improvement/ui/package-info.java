/** Screens of actions. */
package org.prameen.improvement.ui;
