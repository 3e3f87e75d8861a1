/** Looks into files before they are stored, and makes pictures of their pages; all of it bounded in time and memory. */
package org.prameen.evidence.inspection;
