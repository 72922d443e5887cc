package org.journeymaps.view;

/** Everything a template needs to show what came of a macro body: ready texts, flags and markup. */
public sealed interface MapPage permits MapFrame, Notice {}
