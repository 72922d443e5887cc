// Signed from the platform reference, section 2.9.
package com.atlassian.cache;

public interface CacheManager extends CacheFactory {}
