// Signed from the platform reference, section 2.7.
package com.atlassian.templaterenderer;

public class RenderingException extends RuntimeException {
    public RenderingException(String message) {
        super(message);
    }
}
