package org.journeymaps.view.poster;

/** The light colours of the reading view (colours.css): a picture for slides cannot know the reader's theme. */
final class Palette {
    static final String TEXT = "#172b4d";
    static final String SUBTLE = "#44546f";
    static final String SURFACE = "#ffffff";
    static final String SUNKEN = "#f7f8f9";
    static final String LINE = "#dcdfe4";
    static final String STAGE = "#758195";
    static final String CHIP = "#f1f2f4";
    static final String CALM = "#1d7f8c";
    static final String CALM_BG = "#e6f5f4";
    static final String RED = "#ae2e24";
    static final String RED_LINE = "#c9372c";
    static final String RED_HATCH = "#e5564b";
    static final String RED_BG = "#ffefed";
    static final String RED_DEEP = "#ffd9d5";
    static final String GREEN = "#216e4e";
    static final String GREEN_BG = "#dcfff1";
    static final String AMBER_BG = "#fff7d6";
    static final String VIOLET = "#5e4db2";
    static final String BLUE = "#0c66e4";
    static final String BLUE_BG = "#e9f2ff";
    static final String BLUE_TEXT = "#0055cc";
    static final String BROWN = "#7f5f01";
    static final String PINK = "#943d73";

    private Palette() {}

    /** Colour of the persona line 1 to 4. */
    static String persona(int line) {
        return switch (line) {
            case 1 -> VIOLET;
            case 2 -> BROWN;
            case 3 -> PINK;
            default -> BLUE;
        };
    }

    /** Dashes of the persona line 1 to 4, by which they differ without colour. */
    static String personaDashes(int line) {
        return switch (line) {
            case 1 -> "6 4";
            case 2 -> "1.5 3";
            case 3 -> "10 3 2 3";
            default -> "none";
        };
    }
}
