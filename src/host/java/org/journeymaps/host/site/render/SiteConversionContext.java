package org.journeymaps.host.site.render;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import com.atlassian.confluence.core.ContentEntityObject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a macro may know about where it is rendered. */
final class SiteConversionContext implements ConversionContext {

    private final ContentEntityObject entity;
    private final RenderRequest request;
    private final Map<String, Object> properties = new HashMap<>();

    SiteConversionContext(ContentEntityObject entity, RenderRequest request) {
        this.entity = entity;
        this.request = request;
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    @Override
    public String getSpaceKey() {
        return request.row().spaceKey();
    }

    @Override
    public String getOutputType() {
        return request.outputType().value();
    }

    @Override
    public String getOutputDeviceType() {
        return "desktop";
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public void setProperty(String name, Object value) {
        properties.put(name, value);
    }

    @Override
    public boolean isDiffOrEmail() {
        return request.outputType() == ConversionContextOutputType.DIFF
                || request.outputType() == ConversionContextOutputType.EMAIL;
    }
}
