/**
 * The app's scripts, styles and pictures: {@code <web-resource>} modules by context and dependency, batches with an ETag,
 * single files, and the {@code jsI18n} transformer. Forms: platform reference, sections 4 and 5.
 */
@NullMarked
package org.journeymaps.host.webresource;

import org.jspecify.annotations.NullMarked;
