/**
 * What people see and do, in a real Chromium against the packaged app in the local host. A missing browser fails the
 * build; only {@code -DskipBrowserTests} leaves these tests out. Screenshots are kept under {@code target/screenshots}.
 */
package org.journeymaps.it.browser;
