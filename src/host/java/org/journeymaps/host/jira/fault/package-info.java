/**
 * Faults on demand: what can go wrong between a client and a Jira, switched on by REST, by page or from a test. Nothing here is kept over
 * a restart.
 */
@NullMarked
package org.journeymaps.host.jira.fault;

import org.jspecify.annotations.NullMarked;
