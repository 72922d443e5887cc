package org.journeymaps.host.jira.http;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A text for the caller, kept as key and arguments until it is known in which language it goes out. */
public record Message(String key, List<Object> arguments) {

    private static final String BUNDLE = "org.journeymaps.host.jira.messages";

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    public String in(Locale locale) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String pattern = ResourceBundle.getBundle(BUNDLE, locale, noFallback).getString(key);
        return new MessageFormat(pattern, locale).format(arguments.toArray());
    }
}
