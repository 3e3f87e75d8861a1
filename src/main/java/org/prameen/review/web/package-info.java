/** Hands out what is reported as one file. */
package org.prameen.review.web;
