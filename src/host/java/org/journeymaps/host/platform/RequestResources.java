package org.journeymaps.host.platform;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import org.journeymaps.host.plugin.PageRequestScope;

/** Passes what macros require to the page being rendered; where none is, there is nobody to load it. */
final class RequestResources implements PageBuilderService, WebResourceAssembler, RequiredResources {
    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        PageRequestScope.current().ifPresent(page -> page.requireModule(moduleCompleteKey));
        return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
        PageRequestScope.current().ifPresent(page -> page.requireContext(context));
        return this;
    }
}
