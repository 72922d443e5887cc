package org.journeymaps.host.velocity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates from the app's jar; a leading slash means nothing. */
final class BundleTemplateLoader extends ResourceLoader {
    private final Function<String, Optional<byte[]>> files;

    BundleTemplateLoader(Function<String, Optional<byte[]>> files) {
        this.files = files;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        return files.apply(name.startsWith("/") ? name.substring(1) : name)
                .map(ByteArrayInputStream::new)
                .orElseThrow(() -> new ResourceNotFoundException("The app has no template " + name));
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
