/** Crosses every role with organisations that are not theirs, against everything the services offer. */
package org.prameen.access;
