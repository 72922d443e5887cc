/**
 * What the emulated Jira knows: users, projects, the workflow and the issues, as immutable records in one snapshot. {@code JiraStore}
 * is the only place where a snapshot is replaced, and {@code SearchIndex} lets search lag behind it as a real index does.
 */
@NullMarked
package org.journeymaps.host.jira.state;

import org.jspecify.annotations.NullMarked;
