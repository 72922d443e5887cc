package org.journeymaps.host.site;

import java.io.IOException;

/** Answers the requests of one address. */
interface Route {
    void answer(Exchange exchange) throws IOException;
}
