/**
 * Puts the plugin part of the host together: {@link org.journeymaps.host.runtime.PluginRuntime} starts a packaged app
 * jar, unchanged, and hands its modules to the site.
 *
 * <p>Supported: {@code xhtml-macro}, {@code rest}, {@code servlet}, {@code web-resource} (contexts, dependencies, folders,
 * {@code jsI18n}), {@code velocity-allowlist}, i18n and download {@code resource}s; the Spring Scanner index and
 * {@code osgi:reference}; the services listed in {@link org.journeymaps.host.platform.PlatformServices}.
 *
 * <p>Limits:
 * <ul>
 *   <li>One app, no update while running. Exports of the app are registered, nobody imports them.
 *   <li>Web items, sections, panels, blueprints and jobs are named in the log and not shown.
 *   <li>Platform classes and methods are what {@code src/platform-api} signs; another one fails to load. No
 *       {@code XhtmlContent}, CQL service, labels or events as services.
 *   <li>{@code @Configuration} classes need {@code proxyBeanMethods = false}.
 *   <li>The product's own Velocity allowlist and default context are not published: templates may call basics of the JDK
 *       and what the app lists, and see only what the app puts in. {@code #disableAntiXSS()} works from its line on.
 *   <li>REST: no {@code latest} version, no OAuth scopes, no token form of the XSRF check; limited unlicensed access is off.
 *   <li>Application links: Jira only, no consent pages; a real Jira is reached with one account for all viewers.
 *   <li>Caches and locks live in this JVM; a cache without a bound holds 1,000 entries.
 * </ul>
 */
@NullMarked
package org.journeymaps.host.runtime;

import org.jspecify.annotations.NullMarked;
