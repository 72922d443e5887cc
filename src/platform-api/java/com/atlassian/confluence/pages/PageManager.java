// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityManager;
import java.util.Calendar;

public interface PageManager extends ContentEntityManager {
    Page getPage(long id);

    Page getPage(String spaceKey, String title);

    AbstractPage getAbstractPage(long id);

    BlogPost getBlogPost(long id);

    BlogPost getBlogPost(String spaceKey, String title, Calendar day);
}
