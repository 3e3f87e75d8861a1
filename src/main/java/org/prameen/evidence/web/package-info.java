/** Files of evidence over HTTP: as attachments and as pictures of pages, never as pages of our own origin. */
package org.prameen.evidence.web;
