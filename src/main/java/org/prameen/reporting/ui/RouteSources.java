package org.prameen.reporting.ui;

import org.prameen.casework.Comments;
import org.prameen.reporting.RouteProgress;
import org.prameen.reporting.RouteReceipts;
import org.springframework.stereotype.Component;

/** What the page of a route reads besides the report. */
@Component
record RouteSources(RouteReceipts receipts, RouteProgress progress, Comments comments) {}
