// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.pages;

public abstract class BlogPost extends AbstractPage {
    public static final String CONTENT_TYPE = "blogpost";
}
