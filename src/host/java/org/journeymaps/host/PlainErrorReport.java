package org.journeymaps.host;

import org.apache.catalina.valves.ErrorReportValve;

/** Tomcat's error page without stack trace and version; Tomcat makes it by name. */
public final class PlainErrorReport extends ErrorReportValve {

    public PlainErrorReport() {
        setShowReport(false);
        setShowServerInfo(false);
    }
}
