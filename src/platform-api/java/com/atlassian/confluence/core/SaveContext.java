// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

public interface SaveContext {}
