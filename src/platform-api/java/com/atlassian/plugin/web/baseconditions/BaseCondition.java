// Signed from the platform reference, section 2.7.
package com.atlassian.plugin.web.baseconditions;

public interface BaseCondition {}
