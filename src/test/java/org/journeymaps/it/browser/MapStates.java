package org.journeymaps.it.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/** What the server answers when a page asks how far its gaps have come. */
final class MapStates {
    private MapStates() {}

    /** Nothing to tell, at once: the map stays as it was rendered. */
    static void none(Page page) {
        page.route(
                address -> address.contains("/gaps"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{\"maps\": [], \"servers\": []}")));
    }
}
