package org.prameen.notification;

/** A transaction left something to be told. */
record NewsWaiting() {}
