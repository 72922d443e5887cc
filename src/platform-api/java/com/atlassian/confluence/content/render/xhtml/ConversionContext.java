// Signed from the platform reference, section 2.2.
package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

public interface ConversionContext {
    ContentEntityObject getEntity();

    String getSpaceKey();

    String getOutputType();

    String getOutputDeviceType();

    Object getProperty(String name);

    void setProperty(String name, Object value);

    boolean isDiffOrEmail();
}
