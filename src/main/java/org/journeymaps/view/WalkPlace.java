package org.journeymaps.view;

import java.util.Optional;
import org.journeymaps.model.PersonaRef;

/**
 * Where a text walk leads back to, and whose eyes it sees with.
 *
 * @param pageTitle the page that holds the map
 * @param pageUrl its address
 * @param persona whose journey it tells; empty for everybody's
 */
public record WalkPlace(String pageTitle, String pageUrl, Optional<PersonaRef> persona) {}
