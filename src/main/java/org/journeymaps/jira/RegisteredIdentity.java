package org.journeymaps.jira;

import com.atlassian.applinks.host.spi.HostApplication;
import jakarta.inject.Named;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The identity as application links know it, looked up by name when it is needed. An import would keep the whole app from
 * starting on a platform that offers no such service, and no app is known that imports it on the target platform.
 */
@Named
final class RegisteredIdentity implements ApplicationIdentity {
    private static final String SERVICE = "com.atlassian.applinks.host.spi.HostApplication";
    private static final Logger log = LoggerFactory.getLogger(RegisteredIdentity.class);

    @Override
    public Optional<String> findId() {
        Bundle bundle = FrameworkUtil.getBundle(RegisteredIdentity.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        ServiceReference<?> reference = context == null ? null : context.getServiceReference(SERVICE);
        if (context == null || reference == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(context.getService(reference)).map(RegisteredIdentity::id);
        } catch (LinkageError | ClassCastException | IllegalStateException e) {
            log.warn("Issues do not get Confluence's own link to the page: {} is not as expected", SERVICE, e);
            return Optional.empty();
        } finally {
            context.ungetService(reference);
        }
    }

    /** A method of its own, so that a missing class is met here and not when this one is loaded. */
    private static String id(Object service) {
        return ((HostApplication) service).getId().get();
    }
}
