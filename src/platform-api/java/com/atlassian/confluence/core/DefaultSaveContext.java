// Signed from the platform reference, section 2.3.
package com.atlassian.confluence.core;

public class DefaultSaveContext implements SaveContext {
    public static final SaveContext DEFAULT = new DefaultSaveContext();
    public static final SaveContext MINOR_EDIT = new DefaultSaveContext();
    public static final SaveContext SUPPRESS_NOTIFICATIONS = new DefaultSaveContext();
    public static final SaveContext BULK_OPERATION = new DefaultSaveContext();
    public static final SaveContext REFACTORING = new DefaultSaveContext();
    public static final SaveContext DRAFT = new DefaultSaveContext();
    public static final SaveContext REVERT = new DefaultSaveContext();

    private DefaultSaveContext() {}
}
