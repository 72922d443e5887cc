/** Journey Maps for Confluence: customer journey maps as page content. See design.md of the documentation. */
package org.journeymaps;
