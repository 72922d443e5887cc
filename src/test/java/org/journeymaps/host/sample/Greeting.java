package org.journeymaps.host.sample;

/** What the component exports as a service. */
public interface Greeting {
    String greet();
}
