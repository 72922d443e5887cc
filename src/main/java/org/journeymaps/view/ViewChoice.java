package org.journeymaps.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What of a map a reader looks at. Written as settings with semicolons between them, for example {@code
 * pains;hide=METRICS,SUPPORT}: in the fragment of a link after {@code #jm-MAP:}, and in the macro's parameter {@code view}
 * as the author's default. The script of the reading view knows a further setting, {@code persona=ID}.
 *
 * @param view how much is shown
 * @param hidden ids of lanes that are not
 * @param text all settings, for the script
 */
public record ViewChoice(MapView view, Set<String> hidden, String text) {
    /** The whole map. */
    public static final ViewChoice WHOLE = new ViewChoice(MapView.WHOLE, Set.of(), "");

    private static final String HIDE = "hide=";
    private static final Pattern SETTINGS = Pattern.compile("[A-Za-z0-9_=,;-]{1,500}");

    /** Copies. */
    public ViewChoice {
        hidden = Set.copyOf(hidden);
    }

    /** Reads settings. Takes any text: an unknown setting says nothing, so that a newer link still opens the map. */
    public static ViewChoice parse(String text) {
        if (!SETTINGS.matcher(text).matches()) {
            return WHOLE;
        }
        MapView view = MapView.WHOLE;
        Set<String> hidden = new LinkedHashSet<>();
        for (String setting : text.split(";")) {
            if (setting.startsWith(HIDE)) {
                hidden.addAll(List.of(setting.substring(HIDE.length()).split(",")));
            }
            view = MapView.find(setting).orElse(view);
        }
        return new ViewChoice(view, hidden, text);
    }
}
