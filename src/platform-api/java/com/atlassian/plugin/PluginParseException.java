// Signed from the platform reference, section 2.7.
package com.atlassian.plugin;

public class PluginParseException extends RuntimeException {}
