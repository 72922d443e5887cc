/**
 * The emulated Jira's own rules, one class per group of routes: what may be seen and set, how values are checked, how answers look.
 * Texts stand in {@code messages.properties}; the order of checks follows what a Jira Data Center does.
 */
@NullMarked
package org.journeymaps.host.jira.rest;

import org.jspecify.annotations.NullMarked;
